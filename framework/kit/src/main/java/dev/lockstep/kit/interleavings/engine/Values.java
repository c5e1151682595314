package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/** Shows a value in a trace without running any code of a student. */
final class Values {
    private Values() {}

    static String show(@Nullable Object value) {
        if (value == null
                || value instanceof Number && value.getClass().getName().startsWith("java.")) {
            return String.valueOf(value);
        }
        if (value instanceof Boolean || value instanceof Character) {
            return value.toString();
        }
        if (value instanceof String text) {
            return '"' + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + '"';
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        Execution execution = Execution.current();
        return execution == null
                ? value.getClass().getSimpleName()
                : execution.names().object(value);
    }
}
