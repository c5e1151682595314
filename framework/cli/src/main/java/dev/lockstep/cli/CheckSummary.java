package dev.lockstep.cli;

import dev.lockstep.core.handout.HandoutExercise;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Vetting;
import dev.lockstep.reports.UnicodeText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a student's terminal shows of a check: what will be graded, what will not, and the public tests. */
final class CheckSummary {
    private static final int SHOWN_ERRORS = 10;
    private static final int LONGEST = 160;

    private final Path handout;
    private final Report report;

    CheckSummary(Path handout, Report report) {
        this.handout = handout;
        this.report = report;
    }

    /** Prints it, with the place of the {@code page} that says more; returns the exit code. */
    int print(PrintWriter out, Path page) {
        out.println(report.title() + " · public tests");
        out.println();
        files(out);
        if (report.status() instanceof Status.NotGraded notGraded) {
            out.println("NOT CHECKED. This is our fault, not yours: " + notGraded.reason());
            return ExitCode.OUR_FAULT;
        }
        boolean passed = problems(out) && tests(out);
        out.println("More:  " + page);
        return passed ? ExitCode.OK : ExitCode.LOST;
    }

    private void files(PrintWriter out) {
        out.println("Will be graded:");
        report.sources().forEach(file -> out.println("  " + onDisk(file.path())));
        List<IgnoredFile> own = report.ignored().stream()
                .filter(file -> !HandoutExercise.isGiven(file.path()))
                .toList();
        if (!own.isEmpty()) {
            out.println("Will not be graded:");
            own.forEach(file -> out.println("  " + file.path() + "  (" + file.reason() + ")"));
        }
        List<String> given = report.ignored().stream()
                .map(IgnoredFile::path)
                .filter(HandoutExercise::isGiven)
                .toList();
        if (!given.isEmpty()) {
            out.println("Will not be graded, as it came with the handout:");
            out.println("  " + String.join(", ", given));
        }
        out.println();
    }

    /** Where a file of the submission lies, seen from the handout. */
    private String onDisk(String file) {
        Path usual = Path.of(ExerciseLayout.STUB, file);
        return Files.exists(handout.resolve(usual)) ? usual.toString() : file;
    }

    /** Whether tests could run at all. */
    private boolean problems(PrintWriter out) {
        if (report.compilation() instanceof Compilation.Failed failed) {
            out.println("Does not compile for Java 17:");
            failed.diagnostics().stream().limit(SHOWN_ERRORS).forEach(error -> print(error, out));
            return false;
        }
        if (report.vetting() instanceof Vetting.Refused refused) {
            out.println("Uses what is not allowed in this exercise:");
            refused.refusals().forEach(refusal -> print(refusal, out));
            return false;
        }
        report.missing().forEach(signature -> out.println("Missing: " + UnicodeText.visible(signature)));
        return true;
    }

    private void print(Diagnostic error, PrintWriter out) {
        String place = error.file().isEmpty() ? "" : onDisk(error.file()) + ":" + error.line() + ": ";
        out.println("  " + UnicodeText.visible(place + error.message()));
        if (!error.source().isBlank()) {
            out.println("      " + UnicodeText.visible(error.source().strip()));
        }
    }

    private void print(Refusal refusal, PrintWriter out) {
        out.println("  " + UnicodeText.visible(onDisk(refusal.file()) + ":" + refusal.line() + ": " + refusal.call()));
        out.println("      " + UnicodeText.visible(refusal.instead()));
    }

    private boolean tests(PrintWriter out) {
        List<TestOutcome> outcomes = report.execution().outcomes();
        outcomes.forEach(outcome -> print(outcome, out));
        report.execution().interruptions().forEach(interruption -> out.println("  ! " + interruption.reason()));
        long passed = outcomes.stream()
                .filter(outcome -> outcome.verdict().isPassed())
                .count();
        out.println();
        out.println(passed + " of " + outcomes.size() + " public tests pass");
        return passed == outcomes.size();
    }

    private void print(TestOutcome outcome, PrintWriter out) {
        boolean passed = outcome.verdict().isPassed();
        out.println("  " + (passed ? "✓ " : "✗ ") + outcome.test().name());
        if (!passed) {
            out.println("      " + outcome.verdict().headline());
            outcome.verdict().cause().ifPresent(failure -> print(failure, out));
        }
    }

    private void print(Failure failure, PrintWriter out) {
        String type = failure.type().substring(failure.type().lastIndexOf('.') + 1);
        String message = failure.message().strip().replaceAll("\\s+", " ");
        boolean isOurs = type.endsWith("Error") || failure.traced().isPresent();
        String said = isOurs ? message : type + ": " + message;
        if (!message.isEmpty()) {
            out.println("      " + UnicodeText.visible(shortened(said)));
        }
        failure.frames().stream()
                .filter(this::isOwn)
                .findFirst()
                .ifPresent(frame -> out.println("      at " + onDisk(frame.file()) + ":" + frame.line()));
    }

    private boolean isOwn(Frame frame) {
        return frame.line() > 0
                && report.sources().stream().anyMatch(file -> file.path().equals(frame.file()));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
