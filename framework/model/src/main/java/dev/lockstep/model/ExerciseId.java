package dev.lockstep.model;

import java.util.regex.Pattern;

/** The name of an exercise, such as {@code page-table}: lower-case words joined by dashes. */
public record ExerciseId(String value) implements Comparable<ExerciseId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if {@code value} is not lower-case words joined by dashes */
    public ExerciseId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not an exercise id: use lower-case words joined by dashes, such as page-table");
        }
    }

    /** Whether {@code value} could be an exercise id. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
