package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.hooks.ThreadHooks;
import dev.lockstep.kit.interleavings.hooks.WovenThread;
import org.jspecify.annotations.NullUnmarked;

/** Model of {@link java.util.Timer}, in virtual time; moments given as dates have no model. */
@NullUnmarked
public class Timer implements Modelled {
    private final Steps steps = new Steps(this);
    private final Agenda<TimerTask> agenda = new Agenda<>(steps);
    private boolean cancelled;

    /** As the original. */
    public Timer() {
        this(false);
    }

    /** As the original. */
    public Timer(boolean daemon) {
        this("Timer-0", daemon);
    }

    /** As the original. */
    public Timer(String name) {
        this(name, false);
    }

    /** As the original. */
    public Timer(String name, boolean daemon) {
        Thread thread = new WovenThread(this::loop, name);
        thread.setDaemon(daemon);
        ThreadHooks.start(thread);
    }

    private void loop() {
        boolean done = false;
        try {
            TimerTask task = agenda.take(() -> cancelled);
            while (task != null) {
                run(task);
                task = agenda.take(() -> cancelled);
            }
            done = true;
        } finally {
            cancelled |= !done;
        }
    }

    private void run(TimerTask task) {
        if (!task.begin()) {
            return;
        }
        if (task.period() != 0) {
            task.time(task.period() > 0 ? task.time() + task.period() : Model.in(-task.period()));
            steps.change(Op.PUT);
            if (!cancelled) {
                agenda.add(task.time(), task);
            }
        }
        task.run();
    }

    private void plan(TimerTask task, long delay, long period) {
        if (delay < 0) {
            throw new IllegalArgumentException("Negative delay.");
        }
        steps.change(Op.PUT);
        if (cancelled) {
            throw new IllegalStateException("Timer already cancelled.");
        }
        task.plan(Model.in(nanos(delay)), nanos(period));
        agenda.add(task.time(), task);
    }

    private static long nanos(long millis) {
        return java.util.concurrent.TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private static long positive(long period) {
        if (period <= 0) {
            throw new IllegalArgumentException("Non-positive period.");
        }
        return period;
    }

    /** As the original. */
    public void schedule(TimerTask task, long delay) {
        plan(task, delay, 0);
    }

    /** As the original. */
    public void schedule(TimerTask task, long delay, long period) {
        plan(task, delay, -positive(period));
    }

    /** As the original. */
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) {
        plan(task, delay, positive(period));
    }

    /** As the original. */
    public void cancel() {
        steps.change(Op.CALL);
        cancelled = true;
        agenda.removeAll();
    }

    /** As the original. */
    public int purge() {
        steps.change(Op.CALL);
        int[] purged = new int[1];
        agenda.removeIf(task -> {
            purged[0] += task.isCancelled() ? 1 : 0;
            return task.isCancelled();
        });
        return purged[0];
    }
}
