package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Model of {@link java.util.concurrent.Phaser} without tiers: each arrival is one step. */
public class Phaser extends Model {
    private int phase;
    private int parties;
    private int arrived;
    private boolean advancing;
    private boolean terminated;

    /** As the original. */
    public Phaser() {}

    /** As the original. */
    public Phaser(int parties) {
        if (parties < 0) {
            throw new IllegalArgumentException();
        }
        this.parties = parties;
    }

    private void begin(Op op) {
        awaitUninterruptibly(op, task -> !advancing);
    }

    /** The number of the phase, negative after the end. */
    private int number() {
        return terminated ? phase | Integer.MIN_VALUE : phase;
    }

    /** As the original. */
    public int register() {
        return bulkRegister(1);
    }

    /** As the original. */
    public int bulkRegister(int more) {
        if (more < 0) {
            throw new IllegalArgumentException();
        }
        begin(Op.UPDATE);
        if (!terminated) {
            parties += more;
        }
        changed();
        return number();
    }

    /** As the original. */
    public int arrive() {
        return arrive(0);
    }

    /** As the original. */
    public int arriveAndDeregister() {
        return arrive(1);
    }

    private int arrive(int leaving) {
        begin(Op.RELEASE);
        int mine = number();
        if (terminated) {
            return mine;
        }
        if (arrived >= parties) {
            throw new IllegalStateException("nobody is registered who has not arrived");
        }
        parties -= leaving;
        arrived += 1 - leaving;
        changed();
        if (arrived == parties) {
            advance();
        }
        return mine;
    }

    private void advance() {
        advancing = true;
        try {
            terminated |= onAdvance(phase, parties);
        } finally {
            advancing = false;
        }
        phase = phase + 1 & Integer.MAX_VALUE;
        arrived = 0;
        changed();
    }

    /** As the original. */
    protected boolean onAdvance(int current, int registered) {
        return registered == 0;
    }

    /** As the original. */
    public int arriveAndAwaitAdvance() {
        int mine = arrive(0);
        return mine < 0 ? mine : awaitAdvance(mine);
    }

    /** As the original. */
    public int awaitAdvance(int current) {
        if (current >= 0) {
            awaitUninterruptibly(Op.AWAIT, task -> passed(current));
            return number();
        }
        return current;
    }

    /** As the original. */
    public int awaitAdvanceInterruptibly(int current) throws InterruptedException {
        if (current >= 0) {
            await(Op.AWAIT, task -> passed(current), FOR_EVER);
            return number();
        }
        return current;
    }

    /** As the original. */
    public int awaitAdvanceInterruptibly(int current, long time, TimeUnit unit)
            throws InterruptedException, TimeoutException {
        if (current >= 0) {
            if (!await(Op.AWAIT, task -> passed(current), in(unit.toNanos(time)))) {
                throw new TimeoutException();
            }
            return number();
        }
        return current;
    }

    private boolean passed(int current) {
        return terminated && !advancing || phase != current;
    }

    /** As the original. */
    public void forceTermination() {
        begin(Op.CALL);
        terminated = true;
        changed();
    }

    /** As the original. */
    public final int getPhase() {
        look();
        return number();
    }

    /** As the original. */
    public int getRegisteredParties() {
        look();
        return parties;
    }

    /** As the original. */
    public int getArrivedParties() {
        look();
        return arrived;
    }

    /** As the original. */
    public int getUnarrivedParties() {
        look();
        return parties - arrived;
    }

    /** As the original. */
    public boolean isTerminated() {
        look();
        return terminated;
    }
}
