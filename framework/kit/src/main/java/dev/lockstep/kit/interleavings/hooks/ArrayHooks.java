package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.FieldState;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Reads and writes of array elements; each element is a variable of its own. */
public final class ArrayHooks {
    private ArrayHooks() {}

    private static @Nullable FieldState element(Execution execution, @Nullable Object array, int index) {
        if (array == null) {
            return null;
        }
        int length = Array.getLength(array);
        return index < 0 || index >= length ? null : execution.objects().element(array, index, length);
    }

    /** Before a read. */
    public static void read(@Nullable Object array, int index) {
        Execution execution = Execution.current();
        if (execution != null) {
            FieldState element = element(execution, array, index);
            if (element != null) {
                element.read(execution);
            }
        }
    }

    private static void write(@Nullable Object array, int index) {
        Execution execution = Execution.current();
        if (execution != null) {
            FieldState element = element(execution, array, index);
            if (element != null) {
                element.write(execution);
            }
        }
    }

    /** {@code array[index]} of bytes or booleans. */
    public static int loadByte(Object array, int index) {
        read(array, index);
        if (array instanceof boolean[] booleans) {
            boolean value = booleans[index];
            FieldHooks.value(value);
            return value ? 1 : 0;
        }
        byte value = ((byte[]) array)[index];
        FieldHooks.value(value);
        return value;
    }

    /** {@code array[index] = value} of bytes or booleans. */
    public static void storeByte(Object array, int index, int value) {
        write(array, index);
        if (array instanceof boolean[] booleans) {
            FieldHooks.value((value & 1) != 0);
            booleans[index] = (value & 1) != 0;
        } else {
            FieldHooks.value(value);
            ((byte[]) array)[index] = (byte) value;
        }
    }

    /** {@code array[index] = value} of references. */
    public static void store(Object[] array, int index, Object value) {
        write(array, index);
        FieldHooks.value(value);
        array[index] = value;
    }

    /** {@code array[index]}. */
    public static int load(int[] array, int index) {
        read(array, index);
        int value = array[index];
        FieldHooks.value(value);
        return value;
    }

    /** {@code array[index] = value}. */
    public static void store(int[] array, int index, int value) {
        write(array, index);
        FieldHooks.value(value);
        array[index] = value;
    }

    /** {@code array[index]}. */
    public static long load(long[] array, int index) {
        read(array, index);
        long value = array[index];
        FieldHooks.value(value);
        return value;
    }

    /** {@code array[index] = value}. */
    public static void store(long[] array, int index, long value) {
        write(array, index);
        FieldHooks.value(value);
        array[index] = value;
    }

    /** {@code array[index]}. */
    public static float load(float[] array, int index) {
        read(array, index);
        float value = array[index];
        FieldHooks.value(value);
        return value;
    }

    /** {@code array[index] = value}. */
    public static void store(float[] array, int index, float value) {
        write(array, index);
        FieldHooks.value(value);
        array[index] = value;
    }

    /** {@code array[index]}. */
    public static double load(double[] array, int index) {
        read(array, index);
        double value = array[index];
        FieldHooks.value(value);
        return value;
    }

    /** {@code array[index] = value}. */
    public static void store(double[] array, int index, double value) {
        write(array, index);
        FieldHooks.value(value);
        array[index] = value;
    }

    /** {@code array[index]}. */
    public static char load(char[] array, int index) {
        read(array, index);
        char value = array[index];
        FieldHooks.value(value);
        return value;
    }

    /** {@code array[index] = value}. */
    public static void store(char[] array, int index, char value) {
        write(array, index);
        FieldHooks.value(value);
        array[index] = value;
    }

    /** {@code array[index]}. */
    public static short load(short[] array, int index) {
        read(array, index);
        short value = array[index];
        FieldHooks.value(value);
        return value;
    }

    /** {@code array[index] = value}. */
    public static void store(short[] array, int index, short value) {
        write(array, index);
        FieldHooks.value(value);
        array[index] = value;
    }
}
