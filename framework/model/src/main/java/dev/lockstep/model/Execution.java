package dev.lockstep.model;

import java.util.List;

/** What running the tests came to: one outcome for each test of the plan, in its order, whatever happened. */
public sealed interface Execution {
    /** The word used in report.json. */
    String id();

    /** One outcome for each planned test. */
    List<TestOutcome> outcomes();

    /** What the submission printed. */
    default ProgramOutput output() {
        return ProgramOutput.NONE;
    }

    /** Why workers ended early. */
    default List<Interruption> interruptions() {
        return List.of();
    }

    /** One worker ran every test to its end. */
    record Completed(List<TestOutcome> outcomes, ProgramOutput output) implements Execution {
        public Completed {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public String id() {
            return "completed";
        }
    }

    /** The submission ended at least one worker early; finished outcomes are kept, later tests had a fresh worker. */
    record Interrupted(List<TestOutcome> outcomes, ProgramOutput output, List<Interruption> interruptions)
            implements Execution {
        public Interrupted {
            outcomes = List.copyOf(outcomes);
            interruptions = List.copyOf(interruptions);
        }

        @Override
        public String id() {
            return "interrupted";
        }
    }

    /** Nothing ran, for the given reason: the submission does not compile, or was refused. */
    record NotStarted(List<TestOutcome> outcomes, String reason) implements Execution {
        public NotStarted {
            outcomes = List.copyOf(outcomes);
        }

        /** Every test of {@code plan} skipped for {@code reason}. */
        public static NotStarted because(String reason, TestPlan plan) {
            return new NotStarted(
                    plan.tests().stream()
                            .map(test -> new TestOutcome(test, new Verdict.Skipped(reason)))
                            .toList(),
                    reason);
        }

        @Override
        public String id() {
            return "not-started";
        }
    }
}
