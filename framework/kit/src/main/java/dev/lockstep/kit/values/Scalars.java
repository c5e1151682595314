package dev.lockstep.kit.values;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The classes of the JDK whose objects cannot change and hold nothing of anybody else's. */
final class Scalars {
    private static final int LONGEST_TEXT = 1 << 20;

    /** By exact class: {@code BigInteger} and {@code BigDecimal} may have subclasses that lie. */
    private static final Set<Class<?>> CLASSES = Set.of(
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            String.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            UUID.class);

    private Scalars() {}

    static boolean holds(Object value) {
        return CLASSES.contains(value.getClass());
    }

    /** {@code scalar} itself, unless it is a text that no message could show. */
    static Object bounded(Object scalar) {
        if (scalar instanceof String text && text.length() > LONGEST_TEXT) {
            throw new AssertionError(
                    "a text of " + text.length() + " characters is too long to compare; at most " + LONGEST_TEXT);
        }
        return scalar;
    }
}
