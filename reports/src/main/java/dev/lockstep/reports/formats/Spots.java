package dev.lockstep.reports.formats;

import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the student's line for what went wrong. */
final class Spots {
    private static final Pattern PLACE = Pattern.compile("~?([\\w$]+)\\.[^:]*:(\\d{1,6})");

    private final List<SourceFile> sources;

    Spots(Report report) {
        this.sources = report.sources();
    }

    /** The line of a file, if it is the student's and has that line. */
    Optional<Spot> at(String path, int line, int column) {
        return sources.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .flatMap(source -> at(source, line, column));
    }

    /** The place of a schedule's step, which reads {@code Class.method:line}. */
    Optional<Spot> at(String step) {
        Matcher place = PLACE.matcher(step);
        if (!place.matches()) {
            return Optional.empty();
        }
        String outer = place.group(1).replaceFirst("\\$.*", "");
        return sources.stream()
                .filter(source -> source.name().equals(outer + ".java"))
                .findFirst()
                .flatMap(source -> at(source, Integer.parseInt(place.group(2)), 0));
    }

    /** Some place for what has none: the first line of the first file. */
    Optional<Spot> start() {
        return sources.stream().findFirst().flatMap(source -> at(source, 1, 0));
    }

    /** Where a test went wrong. */
    Optional<Spot> of(TestOutcome outcome) {
        Verdict verdict = outcome.verdict();
        Stream<Frame> frames = verdict instanceof Verdict.TimedOut timedOut
                ? timedOut.threads().stream().map(ThreadPosition::frame)
                : verdict.cause().stream().flatMap(failure -> failure.frames().stream());
        return frames.flatMap(frame -> at(frame.file(), frame.line(), 0).stream())
                .findFirst()
                .or(() -> verdict.cause().flatMap(Failure::traced).flatMap(this::end));
    }

    /** Where a schedule ends: at what is blocked or races, or else at its last step. */
    private Optional<Spot> end(ScheduleTrace trace) {
        Stream<String> ends = Stream.concat(
                trace.blocked().stream().map(ScheduleTrace.Blocked::at),
                trace.races().stream().flatMap(race -> Stream.of(race.second(), race.first())));
        return ends.flatMap(at -> at(at).stream()).findFirst().or(() -> trace.events().stream()
                .filter(event -> !event.operation().equals("unlock")) // it may be the end of a method alone
                .flatMap(event -> at(event.at()).stream())
                .reduce((earlier, later) -> later));
    }

    private static Optional<Spot> at(SourceFile source, int line, int column) {
        return line >= 1 && line <= source.lines().size()
                ? Optional.of(new Spot(source, line, Math.max(0, column)))
                : Optional.empty();
    }
}
