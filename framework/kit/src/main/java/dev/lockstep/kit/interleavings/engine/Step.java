package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/**
 * One thing that one thread did.
 *
 * @param number counted from 1
 * @param thread who
 * @param op what
 * @param object on which object or variable, or empty
 * @param at where in the code, as {@code Class.method:line}, or empty
 * @param value what was read or written, or how a wait ended
 * @param wakes the thread that this woke or started, or -1
 */
public record Step(
        int number,
        int thread,
        Op op,
        String object,
        String at,
        @Nullable String value,
        int wakes) {
    Step withValue(String shown) {
        return new Step(number, thread, op, object, at, shown, wakes);
    }

    Step waking(int woken) {
        return new Step(number, thread, op, object, at, value, woken);
    }
}
