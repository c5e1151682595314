package dev.lockstep.cli;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Report;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.Submission;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.TraceText;
import dev.lockstep.reports.UnreadableReportException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the failing schedule of a report again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description =
                "Runs exactly the failing schedule of a report again, on the sources in the report, and prints it step"
                        + " by step.")
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private Context context;

    @Parameters(paramLabel = "REPORT", description = "An instructor's report.json, or the folder that holds it.")
    private Path report = Path.of("");

    @Parameters(paramLabel = "TEST", description = "Id of a test in it, or a part that only one of its failures has.")
    private String test = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Report read = read();
        TestOutcome outcome = wanted(read);
        ScheduleTrace trace = traceOf(outcome.verdict()).orElseThrow();
        Exercise exercise = context.exercise(read.exercise().value());
        Submission submission = new Submission(read.submission(), read.sources(), List.of());
        try (GradingPipeline pipeline = GradingPipeline.open(context.installation())) {
            return print(
                    trace, pipeline.replay(exercise, submission, outcome.test().id(), trace));
        }
    }

    private Report read() {
        try {
            return ReportFolder.readInstructor(report);
        } catch (UnreadableReportException notOurs) {
            throw new BadInput(notOurs.getMessage());
        } catch (IOException broken) {
            throw new ToolFailure(report + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    private TestOutcome wanted(Report read) {
        List<TestOutcome> failing = read.execution().outcomes().stream()
                .filter(outcome -> traceOf(outcome.verdict()).isPresent())
                .toList();
        List<TestOutcome> found = failing.stream()
                .filter(outcome -> outcome.test().id().contains(test))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        StringBuilder message = new StringBuilder(
                found.isEmpty()
                        ? "no failing schedule in " + report + " belongs to a test '" + test + "'"
                        : "'" + test + "' fits " + found.size() + " failing tests; name one of them");
        (found.isEmpty() ? failing : found).forEach(outcome -> message.append(System.lineSeparator())
                .append("  ")
                .append(outcome.test().id()));
        throw new BadInput(message.toString());
    }

    private int print(ScheduleTrace expected, Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        Optional<ScheduleTrace> again = traceOf(verdict);
        again.ifPresent(trace -> out.println(TraceText.of(trace)));
        boolean same = again.isPresent()
                && again.get().kind() == expected.kind()
                && again.get().events().equals(expected.events());
        out.println(
                same
                        ? "This is the schedule of the report, step by step: " + expected.schedule()
                        : "This is NOT what the report holds: " + verdict.headline()
                                + " Exercise, kit or JDK differ from those that graded it.");
        return same ? ExitCode.OK : ExitCode.LOST;
    }

    private static Optional<ScheduleTrace> traceOf(Verdict verdict) {
        return verdict.cause().flatMap(Failure::traced);
    }
}
