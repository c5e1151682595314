package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.FieldState;
import dev.lockstep.kit.interleavings.engine.Op;
import org.jspecify.annotations.Nullable;

/** Reads and writes of fields. */
public final class FieldHooks {
    private FieldHooks() {}

    /** Before a plain read. */
    public static void read(@Nullable Object object, String field) {
        Execution execution = Execution.current();
        if (execution != null && object != null) {
            execution.objects().field(object, field).read(execution);
        }
    }

    /** Before a plain write. */
    public static void write(@Nullable Object object, String field) {
        Execution execution = Execution.current();
        if (execution != null && object != null) {
            execution.objects().field(object, field).write(execution);
        }
    }

    /** Before a read of a volatile field. */
    public static void volatileRead(@Nullable Object object, String field) {
        Execution execution = Execution.current();
        if (execution != null && object != null) {
            FieldState state = execution.objects().field(object, field);
            execution.point(Op.READ, state, false);
            execution.running().acquire(state);
        }
    }

    /** Before a write of a volatile field. */
    public static void volatileWrite(@Nullable Object object, String field) {
        Execution execution = Execution.current();
        if (execution != null && object != null) {
            FieldState state = execution.objects().field(object, field);
            execution.point(Op.WRITE, state, true);
            execution.running().release(state);
            state.changed();
        }
    }

    private static void show(@Nullable Object value) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.value(value);
        }
    }

    private static boolean recording() {
        Execution execution = Execution.current();
        return execution != null && execution.recording();
    }

    /** The value that was read or is written. */
    public static void value(@Nullable Object value) {
        if (recording()) {
            show(value);
        }
    }

    /** The value that was read or is written. */
    public static void value(int value) {
        if (recording()) {
            show(value);
        }
    }

    /** The value that was read or is written. */
    public static void value(long value) {
        if (recording()) {
            show(value);
        }
    }

    /** The value that was read or is written. */
    public static void value(boolean value) {
        if (recording()) {
            show(value);
        }
    }

    /** The value that was read or is written. */
    public static void value(char value) {
        if (recording()) {
            show(value);
        }
    }

    /** The value that was read or is written. */
    public static void value(float value) {
        if (recording()) {
            show(value);
        }
    }

    /** The value that was read or is written. */
    public static void value(double value) {
        if (recording()) {
            show(value);
        }
    }
}
