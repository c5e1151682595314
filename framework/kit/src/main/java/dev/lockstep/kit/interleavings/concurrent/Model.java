package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Gate;
import dev.lockstep.kit.interleavings.engine.Location;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.engine.Way;
import org.jspecify.annotations.Nullable;

/** A model whose calls are ordered by one location: itself. */
public abstract class Model implements Modelled {
    /** No time limit. */
    protected static final long FOR_EVER = Task.NO_DEADLINE;

    private final int hash;
    private final Location state;

    /** A model that belongs to the running schedule. */
    protected Model() {
        Execution execution = Execution.current();
        hash = execution == null ? System.identityHashCode(this) : execution.nextHash();
        state = new Location(this, null);
    }

    Model(Object subject) {
        Execution execution = Execution.current();
        hash = execution == null ? System.identityHashCode(subject) : execution.nextHash();
        state = new Location(subject, null);
    }

    /** What the calls are ordered by. */
    protected final Location state() {
        return state;
    }

    /** The running schedule; calls that may wait need one. */
    protected static Execution execution() {
        Execution execution = Execution.current();
        if (execution == null) {
            throw new IllegalStateException("waiting outside Interleavings.explore: move it into the scenario");
        }
        return execution;
    }

    /** A step that only looks. */
    protected final void look() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.READ, state, false);
            execution.running().acquire(state);
        }
    }

    /** A step that may change something, and orders what came before it. */
    protected final void step(Op op) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(op, state, true);
            execution.running().acquire(state);
            execution.running().release(state);
        }
    }

    /** A step that overwrites, and so sees nothing of what others did. */
    protected final void overwrite() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.point(Op.WRITE, state, true);
            execution.running().release(state);
        }
    }

    /** The step changed something. */
    protected final void changed() {
        if (Execution.current() != null) {
            state.changed();
        }
    }

    /** Shows a value in the trace. */
    protected static void show(@Nullable Object value) {
        Execution execution = Execution.current();
        if (execution != null && execution.recording()) {
            execution.value(value);
        }
    }

    /** A step that waits until the gate is open; false when time is up. */
    protected final boolean await(Op op, Gate gate, long deadline) throws InterruptedException {
        Execution execution = execution();
        throwIfInterrupted(execution);
        Way way = execution.await(op, state, gate, deadline, true);
        if (way == Way.INTERRUPT) {
            throwIfInterrupted(execution);
        }
        return passed(execution, way);
    }

    /** A step that waits until the gate is open, whoever interrupts. */
    protected final void awaitUninterruptibly(Op op, Gate gate) {
        Execution execution = execution();
        passed(execution, execution.await(op, state, gate, FOR_EVER, false));
    }

    private boolean passed(Execution execution, Way way) {
        if (way == Way.OPEN) {
            execution.running().acquire(state);
            execution.running().release(state);
            return true;
        }
        return false;
    }

    /** What interruptible methods do first. */
    protected static void throwIfInterrupted(Execution execution) throws InterruptedException {
        Task me = execution.running();
        if (me.interrupted()) {
            me.acquire(me.life());
            me.interrupted(false);
            throw new InterruptedException();
        }
    }

    /** A deadline so many nanoseconds ahead. */
    protected static long in(long nanos) {
        return execution().in(nanos);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }
}
