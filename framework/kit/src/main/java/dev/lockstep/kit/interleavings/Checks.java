package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.values.Plain;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions for scenarios: short, and safe to call while threads of a schedule are under way. */
public final class Checks {
    private Checks() {}

    /** A check of a number. */
    public static NumberCheck check(long value) {
        return new NumberCheck("value", value);
    }

    /** A check of a number with a name for the message. */
    public static NumberCheck check(String name, long value) {
        return new NumberCheck(name, value);
    }

    /** A check of a condition. */
    public static ConditionCheck check(boolean value) {
        return new ConditionCheck("condition", value);
    }

    /** A check of a condition with a name for the message. */
    public static ConditionCheck check(String name, boolean value) {
        return new ConditionCheck(name, value);
    }

    /** A check of a value, of which {@link Plain} makes a copy first: no {@code equals} of a submission is asked. */
    public static ValueCheck check(@Nullable Object value) {
        return new ValueCheck("value", value);
    }

    /** A check of a value with a name for the message. */
    public static ValueCheck check(String name, @Nullable Object value) {
        return new ValueCheck(name, value);
    }

    private static void require(boolean holds, String name, String expected, @Nullable Object found) {
        if (!holds) {
            throw new AssertionError(name + " should be " + expected + ", but is " + found);
        }
    }

    /** What a number should be. */
    public record NumberCheck(String name, long value) {
        /** Zero. */
        public void isZero() {
            isEqualTo(0);
        }

        /** This number. */
        public void isEqualTo(long expected) {
            require(value == expected, name, Long.toString(expected), value);
        }

        /** This or more. */
        public void isAtLeast(long least) {
            require(value >= least, name, "at least " + least, value);
        }

        /** This or less. */
        public void isAtMost(long most) {
            require(value <= most, name, "at most " + most, value);
        }
    }

    /** What a condition should be. */
    public record ConditionCheck(String name, boolean value) {
        /** True. */
        public void isTrue() {
            require(value, name, "true", false);
        }

        /** False. */
        public void isFalse() {
            require(!value, name, "false", true);
        }
    }

    /** What a value should be. */
    public record ValueCheck(String name, @Nullable Object value) {
        /** Equal to this, or the same object. */
        public void isEqualTo(@Nullable Object expected) {
            if (value != expected) {
                Object copy = Plain.copyOf(value);
                Object expectedCopy = Plain.copyOf(expected);
                require(Objects.equals(expectedCopy, copy), name, String.valueOf(expectedCopy), copy);
            }
        }

        /** Null. */
        public void isNull() {
            require(
                    value == null,
                    name,
                    "null",
                    value == null ? null : "a " + value.getClass().getName());
        }

        /** Something. */
        public void isNotNull() {
            require(value != null, name, "something", null);
        }
    }
}
