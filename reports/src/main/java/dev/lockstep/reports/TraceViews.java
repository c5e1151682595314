package dev.lockstep.reports;

import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Race;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says of a failing schedule what is wrong, shows it as a picture and as a table, and how to run it again. */
final class TraceViews {
    private static final int ENDS = 20;
    private static final int RACES = 10;

    private final TraceSources sources;
    private final boolean instructor;

    TraceViews(List<SourceFile> files, boolean instructor) {
        this.sources = new TraceSources(files);
        this.instructor = instructor;
    }

    TraceView view(ScheduleTrace trace, TestCase test) {
        TraceWords words = new TraceWords(trace);
        List<TraceRow> rows = TraceRows.of(trace);
        List<Blocked> blocked = trace.blocked().stream().limit(ENDS).toList();
        TraceSpans spans = new TraceSpans(rows, blocked);
        boolean drawable = !rows.isEmpty() || !blocked.isEmpty();
        boolean replays = !trace.schedule().isEmpty();
        return new TraceView(
                trace.kind().sentence(),
                trace.message().equals(trace.kind().sentence()) ? "" : Words.sentence(trace.message()),
                drawable ? new TraceLayout(trace, blocked, rows, spans, words, sources).picture() : null,
                table(rows, blocked, words),
                !blocked.isEmpty(),
                ends(trace, blocked, spans, words),
                trace.races().stream().limit(RACES).map(this::race).toList(),
                found(trace),
                replays && instructor ? "lockstep replay report.json " + quoted(test.id()) : "",
                replays && !test.isHidden() ? trace.schedule() : "");
    }

    /** What the threads wait for that could not go on, unless the message says it. */
    private static List<String> ends(ScheduleTrace trace, List<Blocked> blocked, TraceSpans spans, TraceWords words) {
        return blocked.stream()
                .filter(stuck -> !trace.message().contains(stuck.state()))
                .map(stuck -> Words.sentence(words.end(stuck, spans.holder(stuck.object(), stuck.thread()))))
                .toList();
    }

    private static String found(ScheduleTrace trace) {
        if (trace.schedules() == 0 || trace.events().isEmpty()) {
            return "";
        }
        String tried = trace.schedules() == 1
                ? "The first order of steps that was tried already fails. "
                : "The shortest failing order of steps, found after " + Words.grouped(trace.schedules())
                        + " orders had been tried. ";
        return tried
                + (trace.bound() == 0
                        ? "Each thread runs until it waits or ends."
                        : "It takes " + (trace.bound() == 1 ? "1 switch" : trace.bound() + " switches")
                                + " of threads at a bad moment.");
    }

    private List<TraceView.TableRow> table(List<TraceRow> rows, List<Blocked> blocked, TraceWords words) {
        List<TraceView.TableRow> table = new ArrayList<>();
        for (TraceRow row : rows) {
            boolean omitted = row.shape() == TraceRow.Shape.OMITTED;
            boolean placed = row.shape() == TraceRow.Shape.STEP || row.shape() == TraceRow.Shape.STARTS;
            table.add(tableRow(
                    row.numbers(),
                    omitted ? "several" : words.thread(row.thread()),
                    words.full(row),
                    placed ? row.first().at() : ""));
        }
        for (Blocked stuck : blocked) {
            table.add(tableRow(
                    "end", words.thread(stuck.thread()), words.briefEnd(stuck) + " and cannot go on", stuck.at()));
        }
        return table;
    }

    private TraceView.TableRow tableRow(String step, String thread, String what, String at) {
        TraceView.Site site = site(at);
        return new TraceView.TableRow(step, thread, what, site.place(), site.code());
    }

    private TraceView.RaceView race(Race race) {
        return new TraceView.RaceView(
                race.field(),
                Stream.of(race.first(), race.second())
                        .distinct()
                        .map(this::site)
                        .toList());
    }

    private TraceView.Site site(String at) {
        return sources.at(at)
                .map(line ->
                        new TraceView.Site(line.file() + ", line " + line.number(), TraceWords.oneLine(line.text())))
                .orElseGet(() -> new TraceView.Site(at, ""));
    }

    /** For a shell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
