package dev.lockstep.reports;

import dev.lockstep.model.Execution;
import dev.lockstep.model.Grade;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.TestOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what {@link JsonExecutionWriter} wrote. */
final class JsonExecutionReader {
    private JsonExecutionReader() {}

    static Execution execution(JsonFields in, Grade grade) {
        List<TestOutcome> outcomes = outcomes(in, grade);
        return switch (in.text("verdict")) {
            case "completed" -> new Execution.Completed(outcomes, output(in.object("output")));
            case "interrupted" ->
                new Execution.Interrupted(
                        outcomes,
                        output(in.object("output")),
                        in.list("interruptions", JsonExecutionReader::interruption));
            case "not-started" -> new Execution.NotStarted(outcomes, in.text("reason"));
            default -> throw in.unknownWord("verdict", "completed, interrupted, not-started");
        };
    }

    private static List<TestOutcome> outcomes(JsonFields in, Grade grade) {
        Map<String, TestOutcome> byId = OutcomesById.of(grade);
        in.listOrEmpty("tests", JsonOutcomeReader::unscored)
                .forEach(outcome -> byId.put(outcome.test().id(), outcome));
        List<TestOutcome> outcomes = new ArrayList<>();
        for (String id : in.texts("order")) {
            outcomes.add(in.checked(() -> known(id, byId)));
        }
        return outcomes;
    }

    private static TestOutcome known(String id, Map<String, TestOutcome> byId) {
        TestOutcome outcome = byId.get(id);
        if (outcome == null) {
            throw new IllegalArgumentException("order names the test '" + id + "', which the report does not hold");
        }
        return outcome;
    }

    private static ProgramOutput output(JsonFields in) {
        return new ProgramOutput(in.text("text"), in.number("bytes"));
    }

    private static Interruption interruption(JsonFields in) {
        return new Interruption(
                in.text("test"),
                in.word("cause", Interruption.Cause.values(), Interruption.Cause::id),
                in.text("reason"));
    }
}
