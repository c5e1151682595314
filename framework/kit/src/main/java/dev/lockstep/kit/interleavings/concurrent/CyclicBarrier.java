package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Model of {@link java.util.concurrent.CyclicBarrier}. */
public class CyclicBarrier extends Model {
    private static final class Generation {
        private boolean passed;
        private boolean broken;
    }

    private final int parties;
    private final @Nullable Runnable action;
    private Generation generation = new Generation();
    private int waiting;

    /** A barrier for so many threads. */
    public CyclicBarrier(int parties) {
        this(parties, null);
    }

    /** A barrier with an action that the last thread runs. */
    public CyclicBarrier(int parties, @Nullable Runnable action) {
        if (parties <= 0) {
            throw new IllegalArgumentException();
        }
        this.parties = parties;
        this.action = action;
    }

    /** As the original. */
    public int await() throws InterruptedException, BrokenBarrierException {
        try {
            return arrive(FOR_EVER);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** As the original. */
    public int await(long time, TimeUnit unit) throws InterruptedException, BrokenBarrierException, TimeoutException {
        return arrive(in(unit.toNanos(time)));
    }

    private int arrive(long deadline) throws InterruptedException, BrokenBarrierException, TimeoutException {
        step(Op.AWAIT);
        Generation mine = generation;
        if (mine.broken) {
            throw new BrokenBarrierException();
        }
        int index = parties - ++waiting;
        changed();
        if (index == 0) {
            pass(mine);
            return 0;
        }
        boolean open;
        try {
            open = await(Op.AWAIT, task -> mine.passed || mine.broken, deadline);
        } catch (InterruptedException interrupted) {
            breakIt(mine);
            throw interrupted;
        }
        if (mine.passed) {
            return index;
        }
        if (!open) {
            breakIt(mine);
            throw new TimeoutException();
        }
        throw new BrokenBarrierException();
    }

    private void pass(Generation mine) {
        boolean done = false;
        try {
            if (action != null) {
                action.run();
            }
            done = true;
        } finally {
            if (done) {
                mine.passed = true;
                generation = new Generation();
                waiting = 0;
            } else {
                breakIt(mine);
            }
            changed();
        }
    }

    private void breakIt(Generation which) {
        if (!which.passed) {
            which.broken = true;
            waiting = 0;
            changed();
        }
    }

    /** As the original. */
    public int getParties() {
        return parties;
    }

    /** As the original. */
    public boolean isBroken() {
        look();
        return generation.broken;
    }

    /** As the original. */
    public void reset() {
        step(Op.RELEASE);
        breakIt(generation);
        generation = new Generation();
        waiting = 0;
    }

    /** As the original. */
    public int getNumberWaiting() {
        look();
        return waiting;
    }
}
