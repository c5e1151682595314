package dev.lockstep.core.verify;

import dev.lockstep.model.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Why a solution never came to be tested: it does not compile, or vetting refuses it. */
final class BeforeTests {
    private BeforeTests() {}

    static List<Finding> findings(Solution solution, Report report) {
        Stream<Finding> errors = report.compilation().diagnostics().stream()
                .map(error -> new Finding(
                        place(solution, error.file(), error.line()), "does not compile: " + error.message()));
        Stream<Finding> refusals = report.vetting().refusals().stream()
                .map(refusal -> new Finding(
                        place(solution, refusal.file(), refusal.line()),
                        "uses what is not allowed: " + refusal.call() + " (allow it in the manifest's \"api\", or "
                                + "write it otherwise)"));
        return Stream.concat(errors, refusals).toList();
    }

    private static String place(Solution solution, String file, int line) {
        Path flat = solution.folder().resolve(file);
        return file.isEmpty() ? solution.folder().toString() : flat + ":" + line;
    }
}
