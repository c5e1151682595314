package dev.lockstep.kit.interleavings.concurrent.locks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Parking;
import dev.lockstep.kit.interleavings.engine.Task;
import org.jspecify.annotations.Nullable;

/** Model of {@link java.util.concurrent.locks.LockSupport}. */
public final class LockSupport {
    private static final long EPOCH_MILLIS = 1_700_000_000_000L;

    private LockSupport() {}

    /** Parks until unparked, interrupted, or for no reason. */
    public static void park() {
        parkUntilMoment(Task.NO_DEADLINE);
    }

    /** As {@link #park()}. */
    public static void park(@Nullable Object blocker) {
        park();
    }

    /** As {@link #park()}, for a limited time. */
    public static void parkNanos(long nanos) {
        Execution execution = Execution.current();
        if (nanos > 0 && execution != null) {
            parkUntilMoment(execution.in(nanos));
        }
    }

    /** As {@link #parkNanos(long)}. */
    public static void parkNanos(@Nullable Object blocker, long nanos) {
        parkNanos(nanos);
    }

    /** As {@link #park()}, until a moment in milliseconds since the epoch. */
    public static void parkUntil(long deadline) {
        Execution execution = Execution.current();
        if (execution != null) {
            long millis = Math.max(0, deadline - EPOCH_MILLIS);
            parkUntilMoment(Math.max(millis * 1_000_000, execution.now() + 1));
        }
    }

    /** As {@link #parkUntil(long)}. */
    public static void parkUntil(@Nullable Object blocker, long deadline) {
        parkUntil(deadline);
    }

    private static void parkUntilMoment(long deadline) {
        Execution execution = Execution.current();
        if (execution != null) {
            Parking.park(execution, deadline);
        }
    }

    /** Gives a thread its permit. */
    public static void unpark(@Nullable Thread thread) {
        Execution execution = Execution.current();
        Task target = execution == null || thread == null ? null : execution.taskOf(thread);
        if (target != null && !target.finished()) {
            execution.point(Op.UNPARK, target.permit(), true);
            execution.running().release(target.permit());
            target.permitted(true);
            target.permit().changed();
        }
    }
}
