package dev.lockstep.reports;

import dev.lockstep.model.Execution;
import dev.lockstep.model.Grade;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.TestOutcome;
import java.util.List;
import java.util.Map;

/**
 * Writes how the tests ran. The outcomes stand below their criteria already, so {@code order} only names them; the ones
 * that stand nowhere else, as in a report without a grade, follow as {@code tests}.
 */
final class JsonExecutionWriter {
    private final JsonOut out;
    private final JsonOutcomeWriter outcomes;

    JsonExecutionWriter(JsonOut out, JsonOutcomeWriter outcomes) {
        this.out = out;
        this.outcomes = outcomes;
    }

    void execution(Execution execution, Grade grade) {
        out.object("execution", () -> {
            out.text("verdict", execution.id());
            if (execution instanceof Execution.NotStarted notStarted) {
                out.text("reason", notStarted.reason());
            }
            out.list("interruptions", execution.interruptions(), this::interruption);
            output(execution.output());
            order(execution.outcomes(), OutcomesById.of(grade));
        });
    }

    private void interruption(Interruption interruption) {
        out.text("test", interruption.testId());
        out.text("cause", interruption.cause().id());
        out.text("reason", interruption.reason());
    }

    private void output(ProgramOutput output) {
        out.object("output", () -> {
            out.text("text", output.text());
            out.number("bytes", output.bytes());
        });
    }

    private void order(List<TestOutcome> ran, Map<String, TestOutcome> graded) {
        out.texts("order", ran.stream().map(outcome -> outcome.test().id()).toList());
        List<TestOutcome> onlyHere = ran.stream()
                .filter(outcome -> !outcome.equals(graded.get(outcome.test().id())))
                .toList();
        if (!onlyHere.isEmpty()) {
            out.list("tests", onlyHere, outcomes::unscored);
        }
    }
}
