package dev.lockstep.desk;

import dev.lockstep.kit.interleavings.Replay;
import dev.lockstep.kit.interleavings.ScheduleFailure;
import dev.lockstep.kit.interleavings.ScheduleTrace;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.function.Executable;

/** One test method that explores: runs it, and explains its failure. */
final class ExploringTest {
    private final WovenTests tests;
    private final String className;
    private final String method;

    ExploringTest(WovenTests tests, ExtensionContext context) {
        this.tests = tests;
        this.className = context.getRequiredTestClass().getName();
        this.method = context.getRequiredTestMethod().getName();
    }

    /** One schedule that passes proves nothing, so a replay that passes counts as skipped. */
    void run(Executable body) throws Throwable {
        StepsFile page = StepsFile.of(tests.files(), className, method);
        page.delete();
        Optional<ReplayRequest> request = ReplayRequest.fromProperty();
        Replay.clear();
        request.ifPresent(ReplayRequest::begin);
        try {
            body.execute();
        } catch (ScheduleFailure failure) {
            throw new FailedAtDesk(
                    message(failure.trace(), page), places().stackOf(failure.trace(), className, method));
        } finally {
            Replay.clear();
        }
        request.ifPresent(asked -> Assumptions.abort(
                method + " passed under this schedule; run it without " + asked.argument() + " to try every schedule"));
    }

    private String message(ScheduleTrace trace, StepsFile page) {
        if (trace.events().isEmpty()) {
            return trace.text();
        }
        ReplayRequest again = ReplayRequest.of(trace);
        String command = "mvn test " + quoted("-Dtest=" + className + "#" + method) + " " + quoted(again.argument());
        return trace.text() + "\n\n" + written(trace, page, command)
                + "\nThis schedule again, and nothing else: " + command
                + "\nIn an IDE, also with breakpoints: run the test with the VM option " + again.argument();
    }

    private String written(ScheduleTrace trace, StepsFile page, String command) {
        try {
            page.write(StepsPage.of(trace, className + "." + method, command, places()));
            return "Steps as a page: " + page.uri();
        } catch (IOException broken) {
            return "Steps as a page: could not be written, " + broken;
        }
    }

    private Places places() {
        return Places.of(tests.files());
    }

    /** For sh, cmd and PowerShell, which takes an argument apart at its dots. */
    private static String quoted(String argument) {
        return argument.contains("$") ? "'" + argument + "'" : "\"" + argument + "\"";
    }
}
