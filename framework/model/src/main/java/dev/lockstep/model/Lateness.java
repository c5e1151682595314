package dev.lockstep.model;

import java.time.Duration;
import java.util.Optional;

/** Whether a submission came in time, as far as the place that it comes from says so. */
public sealed interface Lateness {
    /** The word used in files: {@code unknown}, {@code in-time} or {@code late}. */
    String id();

    /** How late, where that is known. */
    default Optional<Duration> by() {
        return Optional.empty();
    }

    /** Nobody says. */
    record Unknown() implements Lateness {
        @Override
        public String id() {
            return "unknown";
        }
    }

    /** Before the due date. */
    record InTime() implements Lateness {
        @Override
        public String id() {
            return "in-time";
        }
    }

    /** After the due date, nobody says by how much. */
    record Late() implements Lateness {
        @Override
        public String id() {
            return "late";
        }
    }

    /** After the due date by {@code overdue}. */
    record LateBy(Duration overdue) implements Lateness {
        /** @throws IllegalArgumentException unless {@code overdue} is positive */
        public LateBy {
            if (overdue.isZero() || overdue.isNegative()) {
                throw new IllegalArgumentException("late by " + overdue + " is not late");
            }
        }

        @Override
        public String id() {
            return "late";
        }

        @Override
        public Optional<Duration> by() {
            return Optional.of(overdue);
        }
    }
}
