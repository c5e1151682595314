package dev.lockstep.core.batch;

import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;

/** Tells what a busy machine could have decided, and whether two runs came to the same. */
final class TimeDecided {
    private TimeDecided() {}

    /**
     * Whether {@code report} rests on a clock, or on a JVM that broke down, as those do that a machine without memory kills.
     */
    static boolean isBehind(Report report) {
        return compilationRanOut(report.compilation())
                || report.execution().outcomes().stream()
                        .map(TestOutcome::verdict)
                        .anyMatch(Verdict.TimedOut.class::isInstance)
                || report.execution().interruptions().stream()
                        .map(Interruption::cause)
                        .anyMatch(cause -> cause == Interruption.Cause.TIME || cause == Interruption.Cause.CRASH);
    }

    private static boolean compilationRanOut(Compilation compilation) {
        return compilation instanceof Compilation.Failed failed
                && failed.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.message().startsWith("Compilation used up its time"));
    }

    /** Names what {@code report} says of each test: equal for runs that came to the same. */
    static String verdictsOf(Report report) {
        Fingerprint verdicts = new Fingerprint().add(report.compilation().id());
        for (CriterionGrade grade : report.grade().criteria()) {
            verdicts.add(grade.criterion().id()).add(grade.verdict().id());
        }
        for (TestOutcome outcome : report.execution().outcomes()) {
            verdicts.add(outcome.test().id()).add(outcome.verdict().id());
        }
        return verdicts.hexadecimal();
    }
}
