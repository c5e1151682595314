package dev.lockstep.reports;

import dev.lockstep.model.ProcessLanes;
import dev.lockstep.model.ProcessLanes.Event;
import dev.lockstep.model.ProcessLanes.Process;
import dev.lockstep.model.ProcessLanes.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays steps out from left to right, twice: what should happen, and below it what did. Each process has a row; what is known
 * of it stands at the end of its row.
 */
final class ProcessLanesLayout {
    private static final int TOP = 58;
    private static final int ROW = 46;
    private static final int BOX = 24;
    private static final int LEAST = 44;
    private static final int LONGEST = 16;

    private final ProcessLanes picture;
    private final Words words;
    private final List<Step> steps;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> lefts = new ArrayList<>();
    private final int left;
    private final int marked;
    private final Drawing.Sheet sheet = new Drawing.Sheet();

    private ProcessLanesLayout(ProcessLanes picture, Words words) {
        this.words = words;
        this.picture = picture;
        this.steps = picture.steps();
        this.marked = picture.firstDifference();
        int lanes = steps.stream()
                .flatMap(step -> Stream.of(step.expected(), step.actual()))
                .mapToInt(event -> event.lane() + 1)
                .reduce(picture.processes().size(), Math::max);
        for (int lane = 0; lane < lanes; lane++) {
            names.add(shown(nameOf(lane)));
        }
        this.left = 24 + names.stream().mapToInt(Drawing.Sheet::widthOf).max().orElse(0);
        int x = Math.max(left, 84);
        for (Step step : steps) {
            lefts.add(x);
            x += Math.max(LEAST, Math.max(widthOf(step.expected()), widthOf(step.actual())) + 12);
        }
        lefts.add(x);
    }

    static Drawing of(ProcessLanes picture, Words words) {
        return new ProcessLanesLayout(picture, words).draw();
    }

    private String nameOf(int lane) {
        return lane < picture.processes().size()
                ? picture.processes().get(lane).name()
                : words.say("lanes.lane", lane + 1);
    }

    private static int widthOf(Event event) {
        return Math.max(Drawing.Sheet.widthOf("✗ " + shown(event.what())), Drawing.Sheet.widthOf(size(event)));
    }

    private Drawing draw() {
        int half = names.size() * ROW + 34;
        int bottom = TOP + (steps.isEmpty() ? 1 : 2) * half - 8;
        int right = lefts.get(steps.size()) + 14;
        for (int i = 0; i < steps.size(); i++) {
            sheet.middle(middle(i), 34, Integer.toString(steps.get(i).number()), "soft");
        }
        if (!steps.isEmpty()) {
            sheet.right(lefts.get(0) - 10, 34, words.say("timeline.step"), "soft");
            half(words.say("picture.expected"), false, TOP, Step::expected);
        }
        right = Math.max(
                right,
                known(half(steps.isEmpty() ? "" : words.say("picture.yours"), true, bottom + 8 - half, Step::actual)));
        if (marked >= 0) {
            sheet.box(lefts.get(marked) - 1, 20, lefts.get(marked + 1) - lefts.get(marked) - 2, bottom - 22, "first");
            sheet.middle(middle(marked), 14, "✗", "bad");
        }
        return sheet.drawing(picture.title(), words.say("lanes.description"), right, bottom);
    }

    private int middle(int step) {
        return (lefts.get(step) + lefts.get(step + 1)) / 2 - 2;
    }

    private int half(String name, boolean yours, int y, Function<Step, Event> side) {
        sheet.right(lefts.get(0) - 10, y, name, "name");
        for (int lane = 0; lane < names.size(); lane++) {
            int top = y + 12 + lane * ROW;
            sheet.right(lefts.get(0) - 10, top + 17, names.get(lane), "soft");
            sheet.box(lefts.get(0), top + BOX / 2 - 1, lefts.get(steps.size()) - lefts.get(0), 2, "idle");
        }
        for (int i = 0; i < steps.size(); i++) {
            Event event = side.apply(steps.get(i));
            if (!event.what().isEmpty()) {
                event(i, y + 12 + event.lane() * ROW, event, yours && i == marked);
            }
        }
        return y + 12;
    }

    private void event(int step, int y, Event event, boolean wrong) {
        sheet.box(lefts.get(step), y, lefts.get(step + 1) - lefts.get(step) - 4, BOX, wrong ? "task wrong" : "task");
        sheet.middle(middle(step), y + 16, (wrong ? "✗ " : "") + shown(event.what()), wrong ? "bad" : "name");
        sheet.middle(middle(step), y + BOX + 13, size(event), "soft");
    }

    /** Writes at the end of each row what is known of its process, and says how far to the right that goes. */
    private int known(int y) {
        int x = lefts.get(steps.size()) + 8;
        int right = 0;
        for (int lane = 0; lane < picture.processes().size(); lane++) {
            String told = told(picture.processes().get(lane), words);
            sheet.left(x, y + lane * ROW + 17, told, "");
            right = Math.max(right, x + Drawing.Sheet.widthOf(told) + 14);
        }
        return right;
    }

    static String told(Process process, Words words) {
        List<String> parts = new ArrayList<>();
        add(parts, process.pid(), "lanes.pid", words);
        add(parts, process.bytesSent(), "lanes.sent", words);
        add(parts, process.bytesReceived(), "lanes.received", words);
        add(parts, process.cpuMillis(), "lanes.cpu", words);
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, long number, String key, Words words) {
        if (number != ProcessLanes.UNKNOWN) {
            parts.add(words.say(key, number));
        }
    }

    private static String size(Event event) {
        return event.bytes() == ProcessLanes.UNKNOWN ? "" : event.bytes() + " B";
    }

    private static String shown(String text) {
        return TraceWords.cut(text, LONGEST);
    }
}
