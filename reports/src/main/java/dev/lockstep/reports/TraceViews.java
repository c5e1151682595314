package dev.lockstep.reports;

import dev.lockstep.model.FaultKind;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.ScheduleTrace.Blocked;
import dev.lockstep.model.ScheduleTrace.Event;
import dev.lockstep.model.ScheduleTrace.Race;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.TestCase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of a failing schedule what is wrong, shows it as a picture and as a table, and how to run it again. */
final class TraceViews {
    private static final int ENDS = 20;
    private static final int RACES = 10;

    private static final int PLACES = 2;

    private final TraceSources sources;
    private final Snippets snippets;
    private final Optional<ScheduleTrace> shortest;
    private final boolean instructor;
    private final Words words;

    TraceViews(Report report, Words words) {
        List<SourceFile> files = report.sources();
        this.shortest = ShortestTrace.of(report);
        this.instructor = report.audience() == Report.Audience.INSTRUCTOR;
        this.sources = new TraceSources(files);
        this.snippets = new Snippets(files, words);
        this.words = words;
    }

    TraceView view(ScheduleTrace trace, TestCase test) {
        TraceWords said = new TraceWords(trace, words);
        List<TraceRow> rows = TraceRows.of(trace);
        List<Blocked> blocked = trace.blocked().stream().limit(ENDS).toList();
        TraceSpans spans = new TraceSpans(rows, blocked);
        TraceEnds ends = new TraceEnds(trace, blocked, spans, sources, snippets, words);
        boolean replays = !trace.schedule().isEmpty();
        return new TraceView(
                words.fault(trace.kind()),
                shortest.filter(first -> first != trace).isPresent()
                        ? words.say("trace.show", words.counted(trace.events().size(), "steps"))
                        : "",
                detail(trace),
                rows.isEmpty() && blocked.isEmpty() ? null : picture(trace, blocked, rows, spans, said),
                table(rows, blocked, said),
                !blocked.isEmpty(),
                ends.all(said),
                ends.cycle(),
                trace.races().stream().limit(RACES).map(this::race).toList(),
                blocked.isEmpty() ? places(trace) : List.of(),
                found(trace),
                replays && instructor ? "./lockstep replay " + words.say("index.folder") + " " + quoted(test.id()) : "",
                replays && !test.isHidden() ? AtHome.command(test.id()) + " " + argument(trace) : "");
    }

    /** Of a deadlock, the message lists what is listed anyway. */
    private static String detail(ScheduleTrace trace) {
        boolean told = trace.message().equals(trace.kind().sentence())
                || trace.kind() == FaultKind.DEADLOCK && !trace.blocked().isEmpty();
        return told ? "" : Words.sentence(trace.message());
    }

    private TraceView.Picture picture(
            ScheduleTrace trace, List<Blocked> blocked, List<TraceRow> rows, TraceSpans spans, TraceWords said) {
        return new TraceLayout(
                        trace,
                        blocked,
                        rows,
                        spans,
                        said,
                        sources,
                        words.fault(trace.kind()),
                        words.say("picture.schedule.description"))
                .picture();
    }

    /** The lines of the last steps of the student's own, or the two sides of the first race. */
    private List<Page.Snippet> places(ScheduleTrace trace) {
        List<Event> events = new ArrayList<>(trace.events());
        Collections.reverse(events);
        // an unlock at the end of a synchronized method stands at its last line, which is nobody's fault
        Stream<String> last = events.stream()
                .filter(event -> !event.operation().equals("unlock"))
                .map(Event::at);
        Stream<String> races = trace.races().stream().limit(1).flatMap(race -> Stream.of(race.first(), race.second()));
        return Stream.concat(races, trace.races().isEmpty() ? last : Stream.empty())
                .map(sources::at)
                .flatMap(Optional::stream)
                .distinct()
                .limit(trace.races().isEmpty() ? 1 : PLACES)
                .map(line -> snippets.at(line.path(), line.number()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String found(ScheduleTrace trace) {
        if (trace.schedules() == 0 || trace.events().isEmpty()) {
            return "";
        }
        String tried = trace.schedules() == 1
                ? words.say("found.first")
                : words.say("found.after", words.grouped(trace.schedules()));
        String took =
                trace.bound() == 0 ? words.say("found.no-switch") : words.counted(trace.bound(), "found.switches");
        return tried + " " + took;
    }

    /** For Maven, as the failure prints it at home. */
    private static String argument(ScheduleTrace trace) {
        return "-Dlockstep.replay=" + trace.schedule() + (trace.exploration() <= 1 ? "" : "@" + trace.exploration());
    }

    private List<TraceView.TableRow> table(List<TraceRow> rows, List<Blocked> blocked, TraceWords said) {
        List<TraceView.TableRow> table = new ArrayList<>();
        for (TraceRow row : rows) {
            boolean omitted = row.shape() == TraceRow.Shape.OMITTED;
            boolean placed = row.shape() == TraceRow.Shape.STEP || row.shape() == TraceRow.Shape.STARTS;
            table.add(tableRow(
                    row.numbers(),
                    omitted ? words.say("table.several") : said.thread(row.thread()),
                    said.full(row),
                    placed ? row.first().at() : ""));
        }
        for (Blocked stuck : blocked) {
            table.add(tableRow(
                    words.say("table.end"),
                    said.thread(stuck.thread()),
                    words.say("table.stuck", said.briefEnd(stuck)),
                    stuck.at()));
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
                .map(line -> new TraceView.Site(
                        words.say("place.line", line.file(), line.number()), TraceWords.oneLine(line.text())))
                .orElseGet(() -> new TraceView.Site(at, ""));
    }

    /** For a shell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
