package dev.lockstep.reports;

import dev.lockstep.model.WorkerGantt;
import dev.lockstep.model.WorkerGantt.Moment;
import dev.lockstep.model.WorkerGantt.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lays a run out from left to right, twice: what should happen, and below it what did. In each half a row for each thread
 * stands above the length of the queue. Time is to scale, but no moment is narrower than its texts.
 */
final class WorkerGanttLayout {
    private static final int LEFT = 92;
    private static final int TOP = 66;
    private static final int SCALE = 640;
    private static final int LEAST = 40;
    private static final int ROW = 28;
    private static final int QUEUE = 46;
    private static final int HIGHEST = 26;
    private static final int LONGEST = 14;

    private final WorkerGantt gantt;
    private final Words words;
    private final List<Moment> moments;
    private final List<Integer> lefts = new ArrayList<>();
    private final int threads;
    private final int longestQueue;
    private final int marked;
    private final Drawing.Sheet sheet = new Drawing.Sheet();

    private WorkerGanttLayout(WorkerGantt gantt, Words words) {
        this.words = words;
        this.gantt = gantt;
        this.moments = gantt.moments();
        this.marked = gantt.firstDifference();
        this.threads = states(state -> state.running().size());
        this.longestQueue = states(State::queued);
        int x = LEFT;
        for (int i = 0; i < moments.size(); i++) {
            lefts.add(x);
            x += width(i);
        }
        lefts.add(x);
    }

    static Drawing of(WorkerGantt gantt, Words words) {
        return new WorkerGanttLayout(gantt, words).draw();
    }

    private int states(Function<State, Integer> size) {
        return moments.stream()
                .flatMap(moment -> Stream.of(moment.expected(), moment.actual()))
                .mapToInt(size::apply)
                .max()
                .orElse(0);
    }

    private int width(int i) {
        int texts = Math.max(LEAST, Drawing.Sheet.widthOf(shown(moments.get(i).event())) + 8);
        if (i + 1 == moments.size()) {
            return texts;
        }
        double all = moments.get(moments.size() - 1).time() - moments.get(0).time();
        double time = moments.get(i + 1).time() - moments.get(i).time();
        return Math.max(texts, (int) (SCALE * time / all));
    }

    private Drawing draw() {
        int half = threads * ROW + QUEUE + 44;
        int bottom = TOP + 2 * half - 10;
        head();
        half(words.say("picture.expected"), false, TOP, Moment::expected);
        half(words.say("picture.yours"), true, TOP + half, Moment::actual);
        if (marked >= 0) {
            int width = lefts.get(marked + 1) - lefts.get(marked);
            sheet.box(lefts.get(marked) - 1, 20, width + 2, bottom - 22, "first");
            sheet.middle(lefts.get(marked) + width / 2, 14, "✗", "bad");
        }
        return sheet.drawing(gantt.title(), words.say("gantt.description"), lefts.get(moments.size()) + 14, bottom);
    }

    private void head() {
        sheet.right(LEFT - 10, 34, gantt.unit(), "soft");
        for (int i = 0; i < moments.size(); i++) {
            sheet.left(lefts.get(i) + 3, 34, Long.toString(moments.get(i).time()), "soft");
            sheet.left(lefts.get(i) + 3, 52, shown(moments.get(i).event()), "name");
        }
    }

    private void half(String name, boolean yours, int y, Function<Moment, State> side) {
        sheet.right(LEFT - 10, y + 12, name, "name");
        for (int thread = 0; thread < threads; thread++) {
            int top = y + 20 + thread * ROW;
            sheet.right(LEFT - 10, top + 17, words.say("gantt.thread", thread + 1), "soft");
            sheet.box(LEFT, top + ROW / 2 - 3, lefts.get(moments.size()) - LEFT, 2, "idle");
            tasks(thread, top, side, yours);
            if (yours && marked >= 0 && missing(thread)) {
                sheet.left(lefts.get(marked) + 5, top + 16, "✗", "bad");
            }
        }
        queue(y + 20 + threads * ROW, side, yours);
    }

    /** A box for each task of a thread, from the moment at which it starts to that at which it has gone. */
    private void tasks(int thread, int y, Function<Moment, State> side, boolean yours) {
        int start = 0;
        for (int i = 1; i <= moments.size(); i++) {
            String task = side.apply(moments.get(start)).task(thread);
            if (i < moments.size() && side.apply(moments.get(i)).task(thread).equals(task)) {
                continue;
            }
            if (!task.isEmpty()) {
                boolean wrong = yours && wrong(thread, start, i);
                int width = lefts.get(i) - lefts.get(start);
                sheet.box(lefts.get(start), y, width - 2, ROW - 5, wrong ? "task wrong" : "task");
                String text = TraceWords.cut((wrong ? "✗ " : "") + task, (width - 8) * 2 / 15);
                sheet.left(lefts.get(start) + 5, y + 16, text, wrong ? "bad" : "name");
            }
            start = i;
        }
    }

    private boolean missing(int thread) {
        return wrong(thread, marked, marked + 1)
                && moments.get(marked).actual().task(thread).isEmpty();
    }

    private boolean wrong(int thread, int from, int to) {
        return marked >= from
                && marked < to
                && !moments.get(marked)
                        .expected()
                        .task(thread)
                        .equals(moments.get(marked).actual().task(thread));
    }

    private void queue(int y, Function<Moment, State> side, boolean yours) {
        sheet.right(LEFT - 10, y + QUEUE - 6, words.say("gantt.queue"), "soft");
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            int queued = side.apply(moment).queued();
            boolean wrong = yours && i == marked && queued != moment.expected().queued();
            int width = lefts.get(i + 1) - lefts.get(i);
            int height = longestQueue == 0 ? 0 : Math.max(2, HIGHEST * queued / longestQueue);
            sheet.box(lefts.get(i), y + QUEUE - height, width, Math.max(2, height), wrong ? "queue wrong" : "queue");
            sheet.left(lefts.get(i) + 3, y + QUEUE - height - 4, Integer.toString(queued), wrong ? "bad" : "count");
        }
    }

    private static String shown(String text) {
        return TraceWords.cut(text, LONGEST);
    }
}
