package dev.lockstep.reports;

import dev.lockstep.model.AccessTimeline;
import dev.lockstep.model.AccessTimeline.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays accesses out from left to right, twice: what should happen, and below it what did. In each half a row of hits and
 * misses stands above a heat map that says how many entries each set holds after each step.
 */
final class AccessTimelineLayout {
    private static final Pattern PAGE = Pattern.compile("page (\\d+)(?: of space (\\d+))?");
    private static final Pattern EVICTED = Pattern.compile("evicts " + PAGE.pattern());
    private static final int LEFT = 84;
    private static final int TOP = 64;
    private static final int CELL = 26;
    private static final int HEAT = 20;
    private static final int LEVELS = 4;

    private final AccessTimeline timeline;
    private final String title;
    private final Words words;
    private final int told;
    private final int column;
    private final Drawing.Sheet sheet = new Drawing.Sheet();

    private AccessTimelineLayout(AccessTimeline timeline, String title, Words words) {
        this.title = title;
        this.words = words;
        this.timeline = timeline;
        this.told = timeline.steps().isEmpty()
                ? 0
                : timeline.steps().get(0).expectedHeld().size();
        int widest = timeline.steps().stream()
                .flatMap(step -> Stream.of(shortened(step.access()), gone(step.expected()), gone(step.actual())))
                .mapToInt(Drawing.Sheet::widthOf)
                .max()
                .orElse(0);
        this.column = Math.max(CELL, widest + 8);
    }

    static Drawing of(AccessTimeline timeline, String title, Words words) {
        return new AccessTimelineLayout(timeline, title, words).draw();
    }

    private Drawing draw() {
        int half = CELL + 22 + told * HEAT + 34;
        int bottom = TOP + 2 * half - 12;
        head();
        half(words.say("picture.expected"), false, TOP, Step::expected, Step::expectedHeld);
        half(words.say("picture.yours"), true, TOP + half, Step::actual, Step::actualHeld);
        int marked = timeline.firstDifference();
        if (marked >= 0) {
            sheet.box(x(marked) - 2, 20, column + 4, bottom - 22, "first");
            sheet.middle(x(marked) + column / 2, 14, "✗", "bad");
        }
        return sheet.drawing(
                title, words.say("timeline.description"), x(timeline.steps().size()) + 14, bottom);
    }

    private int x(int step) {
        return LEFT + step * (column + 4);
    }

    private void head() {
        sheet.right(LEFT - 10, 32, words.say("timeline.step"), "soft");
        sheet.right(LEFT - 10, 50, words.say("timeline.page"), "soft");
        for (int i = 0; i < timeline.steps().size(); i++) {
            Step step = timeline.steps().get(i);
            sheet.middle(x(i) + column / 2, 32, Integer.toString(step.number()), "soft");
            sheet.middle(x(i) + column / 2, 50, shortened(step.access()), "name");
        }
    }

    private void half(
            String name, boolean found, int y, Function<Step, String> outcome, Function<Step, List<Integer>> held) {
        sheet.right(LEFT - 10, y + 18, name, "name");
        for (int set = 0; set < told; set++) {
            sheet.right(LEFT - 10, y + CELL + 36 + set * HEAT, words.say("timeline.set", set), "soft");
        }
        for (int i = 0; i < timeline.steps().size(); i++) {
            Step step = timeline.steps().get(i);
            boolean wrong = step.differs() && i >= timeline.firstDifference();
            outcome(x(i), y, outcome.apply(step), wrong && found);
            for (int set = 0; set < held.apply(step).size(); set++) {
                heat(x(i), y + CELL + 22 + set * HEAT, held.apply(step).get(set), step.set() == set);
            }
        }
    }

    private void outcome(int x, int y, String outcome, boolean wrong) {
        int middle = x + column / 2;
        if (outcome.isEmpty()) {
            sheet.middle(middle, y + 18, "·", "soft");
            return;
        }
        boolean hit = outcome.startsWith("hit");
        sheet.box(x, y, column, CELL, hit ? "hit" : "miss");
        sheet.middle(middle, y + 18, hit ? outcome.equals("hit") ? "H" : "H!" : "M", wrong ? "bad" : "name");
        sheet.middle(middle, y + CELL + 14, gone(outcome), wrong ? "bad" : "soft");
    }

    private void heat(int x, int y, int held, boolean touched) {
        int level = held == 0 ? 0 : Math.max(1, Math.min(LEVELS, held * LEVELS / timeline.ways()));
        sheet.box(x, y, column, HEAT - 2, "heat" + level + (touched ? " touched" : ""));
        sheet.middle(x + column / 2, y + 13, Integer.toString(held), "count");
    }

    private static String shortened(String access) {
        Matcher page = PAGE.matcher(access);
        return page.matches()
                ? number(page)
                : access.isEmpty() ? "" : access.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static String gone(String outcome) {
        Matcher evicted = EVICTED.matcher(outcome);
        return evicted.find() ? "−" + number(evicted) : "";
    }

    private static String number(Matcher page) {
        return page.group(2) == null ? page.group(1) : page.group(2) + ":" + page.group(1);
    }
}
