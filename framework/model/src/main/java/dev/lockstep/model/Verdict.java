package dev.lockstep.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of a test. Everything but {@link Passed} earns nothing. */
public sealed interface Verdict {
    /** The word used in report.json. */
    String id();

    /** One line that says what happened, without any value that the submission controls. */
    String headline();

    /** How the test went wrong, if something was thrown. */
    default Optional<Failure> cause() {
        return Optional.empty();
    }

    /** Whether the test passed. */
    default boolean isPassed() {
        return this instanceof Passed;
    }

    /** The test ran to its end and every assertion held. */
    record Passed() implements Verdict {
        @Override
        public String id() {
            return "passed";
        }

        @Override
        public String headline() {
            return "Passed.";
        }
    }

    /** An assertion did not hold: the submission gave a wrong answer. */
    record Failed(Failure failure) implements Verdict {
        @Override
        public String id() {
            return "failed";
        }

        @Override
        public String headline() {
            return "The result is wrong.";
        }

        @Override
        public Optional<Failure> cause() {
            return Optional.of(failure);
        }
    }

    /** The submission threw what it should not have, or ended the JVM. */
    record Errored(Failure failure) implements Verdict {
        @Override
        public String id() {
            return "errored";
        }

        @Override
        public String headline() {
            return "The program broke off with an error.";
        }

        @Override
        public Optional<Failure> cause() {
            return Optional.of(failure);
        }
    }

    /** The test did not end within its limit; {@code threads} says where the submission's threads stood. */
    record TimedOut(Duration limit, List<ThreadPosition> threads) implements Verdict {
        public TimedOut {
            threads = List.copyOf(threads);
        }

        @Override
        public String id() {
            return "timed-out";
        }

        @Override
        public String headline() {
            return "Did not end within " + limit.toSeconds() + " s.";
        }
    }

    /** The test was not tried; {@code reason} says why. */
    record Skipped(String reason) implements Verdict {
        /** An earlier test ended the worker and cost every criterion that this one counts for. */
        public static final Skipped ALREADY_LOST =
                new Skipped("an earlier test of the same criterion did not come to an end");

        @Override
        public String id() {
            return "skipped";
        }

        @Override
        public String headline() {
            return "Not tried: " + reason;
        }
    }

    /** The test ended without saying whether the submission is right; never a pass. */
    record Inconclusive(String reason) implements Verdict {
        @Override
        public String id() {
            return "inconclusive";
        }

        @Override
        public String headline() {
            return "Undecided: " + reason;
        }
    }
}
