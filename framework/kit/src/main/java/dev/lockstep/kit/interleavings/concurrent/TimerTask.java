package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import org.jspecify.annotations.NullUnmarked;

/** Model of {@link java.util.TimerTask}. */
@NullUnmarked
public abstract class TimerTask implements Runnable {
    private final Steps steps = new Steps(this);
    private boolean planned;
    private boolean cancelled;
    private boolean over;
    private long time;
    private long period;

    /** As the original. */
    protected TimerTask() {}

    /** As the original. */
    @Override
    public abstract void run();

    /** As the original. */
    public boolean cancel() {
        steps.change(Op.CALL);
        boolean prevented = planned && !cancelled && !over;
        cancelled = true;
        return prevented;
    }

    void plan(long moment, long interval) {
        steps.change(Op.PUT);
        if (planned || cancelled) {
            throw new IllegalStateException("Task already scheduled or cancelled");
        }
        planned = true;
        time = moment;
        period = interval;
    }

    /** Whether it is to run now. */
    boolean begin() {
        steps.change(Op.TAKE);
        over = period == 0;
        return !cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }

    long time() {
        return time;
    }

    void time(long moment) {
        time = moment;
    }

    long period() {
        return period;
    }
}
