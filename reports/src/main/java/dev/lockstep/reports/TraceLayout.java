package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.reports.TraceSpans.Handover;
import dev.lockstep.reports.TraceSpans.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Lays a schedule out: one lane for each thread, one row for each step, time downwards. */
final class TraceLayout {
    private static final int ROW = 24;
    private static final int TOP = 34;
    private static final int BASELINE = 16;
    private static final int CODE = 50;

    private final String title;
    private final String description;
    private final List<Blocked> blocked;
    private final List<TraceRow> rows;
    private final TraceWords words;
    private final TraceSources sources;
    private final TraceLanes lanes;
    private final TraceSpans spans;
    private final Set<Integer> racing;

    TraceLayout(
            ScheduleTrace trace,
            List<Blocked> blocked,
            List<TraceRow> rows,
            TraceSpans spans,
            TraceWords words,
            TraceSources sources,
            String title,
            String description) {
        this.title = title;
        this.description = description;
        this.blocked = blocked;
        this.rows = rows;
        this.words = words;
        this.sources = sources;
        this.lanes = new TraceLanes(blocked, rows, words);
        this.spans = spans;
        this.racing = RacingSteps.of(trace);
    }

    TraceView.Picture picture() {
        List<TraceView.Row> shown = rows();
        int codeX = lanes.end() + 44;
        int longest = shown.stream().mapToInt(row -> row.code().length()).max().orElse(0);
        int width = codeX + TraceLanes.textWidth(longest) + 12;
        int bottom = TOP + shown.size() * ROW + 6;
        return new TraceView.Picture(
                title,
                description,
                width,
                bottom + 4,
                width * 3 / 4,
                codeX,
                lanes.threads().stream().map(id -> lane(id, bottom)).toList(),
                spans.held.stream().map(this::box).toList(),
                spans.waits.stream()
                        .map(this::stripes)
                        .filter(stripes -> stripes.to() > stripes.from())
                        .toList(),
                arrows(),
                shown);
    }

    private TraceView.Lane lane(int id, int bottom) {
        int middle = lanes.left(id) + lanes.width(id) / 2;
        return new TraceView.Lane(
                lanes.left(id), lanes.width(id), bottom - TOP + 4, middle, TraceLanes.fitted(words.thread(id)));
    }

    private TraceView.Box box(Span span) {
        int to = Math.min(span.to(), rows.size() + blocked.size() - 1);
        return new TraceView.Box(
                lanes.left(span.thread()),
                top(span.from()) + 2,
                lanes.width(span.thread()),
                (to - span.from() + 1) * ROW - 4);
    }

    /** Between the row in which the thread was last seen and the one in which it goes on, or which says that it never does. */
    private TraceView.Stripes stripes(Span span) {
        int width = lanes.width(span.thread());
        int end = rows.size() + endOf(span.thread());
        return new TraceView.Stripes(
                lanes.left(span.thread()) + width / 2,
                top(span.from() + 1),
                top(span.to() > rows.size() - 1 ? end : span.to()),
                width - 8);
    }

    private int endOf(int thread) {
        return (int)
                blocked.stream().takeWhile(stuck -> stuck.thread() != thread).count();
    }

    private static int top(int row) {
        return TOP + row * ROW;
    }

    private List<TraceView.Row> rows() {
        List<TraceView.Row> shown = new ArrayList<>();
        String before = "";
        for (int n = 0; n < rows.size(); n++) {
            TraceRow row = rows.get(n);
            boolean switches = n > 0 && rows.get(n - 1).thread() != row.thread();
            before = switches ? "" : before;
            shown.add(row(n, row, switches, before));
            before = row.shape() == TraceRow.Shape.STEP ? row.first().at() : "";
        }
        for (Blocked stuck : blocked) {
            shown.add(placed(
                    rows.size() + endOf(stuck.thread()),
                    "",
                    lanes.left(stuck.thread()),
                    words.briefEnd(stuck),
                    "stuck",
                    false,
                    stuck.at(),
                    ""));
        }
        return shown;
    }

    private TraceView.Row row(int n, TraceRow row, boolean switches, String before) {
        boolean whole = row.shape() == TraceRow.Shape.OMITTED;
        return placed(
                n,
                row.shape() == TraceRow.Shape.STEP ? row.numbers() : "",
                whole ? lanes.left(lanes.threads().get(0)) : lanes.left(row.thread()),
                words.brief(row),
                row.shape() != TraceRow.Shape.STEP
                        ? "folded"
                        : racing.contains(row.first().number()) ? "race" : "",
                switches,
                row.shape() == TraceRow.Shape.STEP || row.shape() == TraceRow.Shape.STARTS
                        ? row.first().at()
                        : "",
                before);
    }

    private TraceView.Row placed(
            int n, String number, int x, String text, String tone, boolean switches, String at, String before) {
        TraceSources.Line line = sources.at(at).orElse(null);
        return new TraceView.Row(
                top(n) + BASELINE,
                top(n),
                number,
                x + 9,
                TraceLanes.fitted(tone.equals("race") ? "⚠ " + text : text),
                tone,
                switches,
                line == null ? "" : Integer.toString(line.number()),
                TraceWords.cut(line == null ? at : line.text(), CODE),
                line != null,
                !at.isEmpty() && at.equals(before));
    }

    private List<TraceView.Arrow> arrows() {
        List<TraceView.Arrow> arrows = new ArrayList<>();
        for (int n = 0; n < rows.size(); n++) {
            int row = n;
            rows.get(n).events().stream()
                    .filter(event -> rows.get(row).shape() != TraceRow.Shape.OMITTED)
                    .filter(event -> event.wakes() != ScheduleTrace.NONE && event.wakes() != event.thread())
                    .forEach(event -> arrows.add(wakes(event, row)));
        }
        spans.handovers.stream().filter(this::isShown).forEach(handover -> arrows.add(hands(handover)));
        return arrows;
    }

    private boolean isShown(Handover handover) {
        return IntStream.of(handover.fromRow(), handover.toRow())
                .allMatch(row -> rows.get(row).shape() != TraceRow.Shape.OMITTED);
    }

    /** Straight across: only one thread has a text in a row. */
    private TraceView.Arrow wakes(Event event, int row) {
        boolean rightwards = lanes.left(event.wakes()) > lanes.left(event.thread());
        int y = top(row) + ROW / 2;
        int from = rightwards ? lanes.right(event.thread()) : lanes.left(event.thread());
        int to = rightwards ? lanes.left(event.wakes()) + 14 : lanes.right(event.wakes()) - 14;
        return new TraceView.Arrow("M" + from + " " + y + "H" + to, head(to, y, rightwards), "wakes");
    }

    /** Across to the gutter before the lane, down, and in. */
    private TraceView.Arrow hands(Handover handover) {
        boolean rightwards = lanes.left(handover.to()) > lanes.left(handover.from());
        int y = top(handover.fromRow()) + ROW / 2;
        int down = top(handover.toRow()) + ROW / 2;
        int from = rightwards ? lanes.right(handover.from()) : lanes.left(handover.from());
        int to = rightwards ? lanes.left(handover.to()) : lanes.right(handover.to());
        int gutter = rightwards ? to - TraceLanes.GUTTER / 2 - 2 : to + TraceLanes.GUTTER / 2 + 2;
        return new TraceView.Arrow(
                "M" + from + " " + y + "H" + gutter + "V" + down + "H" + to, head(to, down, rightwards), "hands");
    }

    private static String head(int x, int y, boolean rightwards) {
        int back = rightwards ? x - 7 : x + 7;
        return "M" + x + " " + y + "L" + back + " " + (y - 4) + "V" + (y + 4) + "Z";
    }
}
