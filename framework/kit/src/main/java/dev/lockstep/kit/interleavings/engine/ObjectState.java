package dev.lockstep.kit.interleavings.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is known about one object in one schedule: its monitor and its fields. */
final class ObjectState {
    final Execution execution;
    private final Object subject;
    private @Nullable Monitor monitor;
    private String[] names = new String[4];
    private FieldState[] fields = new FieldState[4];
    private int count;

    ObjectState(Execution execution, Object subject) {
        this.execution = execution;
        this.subject = subject;
    }

    Monitor monitor() {
        if (monitor == null) {
            monitor = new Monitor(subject);
        }
        return monitor;
    }

    boolean hasMonitor() {
        return monitor != null;
    }

    /** The notes on one field; {@code name} is a constant of the woven code, so identity nearly always decides. */
    @SuppressWarnings("StringEquality")
    FieldState field(String name) {
        for (int i = 0; i < count; i++) {
            if (names[i] == name) {
                return fields[i];
            }
        }
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return fields[i];
            }
        }
        return addField(name);
    }

    private FieldState addField(String name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            fields = Arrays.copyOf(fields, count * 2);
        }
        FieldState field = new FieldState(subject, name, execution.settings.racing());
        names[count] = name;
        fields[count++] = field;
        return field;
    }
}
