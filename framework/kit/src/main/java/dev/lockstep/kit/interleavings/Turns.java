package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Kind;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges fairness: how often a thread that waits is overtaken by threads that came later.
 *
 * <p>A thread was overtaken if it sleeps while another one, which came later, has got what both wanted. Waiting begins when a thread first sleeps inside {@link #take}; waiting for a lock alone does not count, since locks promise no order.
 */
public final class Turns {
    private static final class Waiter {
        private final Task task;
        private final int waitsBefore;
        private int overtaken;

        Waiter(Task task) {
            this.task = task;
            this.waitsBefore = task.waits();
        }

        boolean waits() {
            return task.waits() > waitsBefore;
        }
    }

    private final int most;
    private int giving;
    private final List<Waiter> waiters = new ArrayList<>();

    private Turns(int most) {
        this.most = most;
    }

    /** Nobody who waits may be overtaken more often than this; 0 is strict order of arrival. */
    public static Turns overtakenAtMost(int times) {
        return new Turns(times);
    }

    /** Gets something that others may wait for too. */
    public void take(ThreadBody body) throws Throwable {
        Execution execution = Execution.current();
        execution.point(Op.CALL, execution.order(), true);
        List<Waiter> earlier = new ArrayList<>();
        for (Waiter waiter : waiters) {
            if (waiter.waits()) {
                earlier.add(waiter);
            }
        }
        Waiter me = new Waiter(execution.running());
        waiters.add(me);
        body.run();
        execution.point(Op.CALL, execution.order(), true);
        waiters.remove(me);
        earlier.retainAll(waiters);
        for (Waiter waiter : earlier) {
            if (giving == 0 && waiter.task.sleeping() && ++waiter.overtaken > most) {
                execution.fail(Kind.STARVATION, message(waiter, me), null);
            }
        }
    }

    /** Gives back what others may wait for. Nobody is overtaken while this is under way: who comes next may have been chosen already. */
    public void give(ThreadBody body) throws Throwable {
        Execution execution = Execution.current();
        execution.point(Op.CALL, execution.order(), true);
        giving++;
        body.run();
        giving--;
    }

    private String message(Waiter waiter, Waiter last) {
        return waiter.task.name() + " waits and was overtaken " + waiter.overtaken + " time"
                + (waiter.overtaken == 1 ? "" : "s") + " by threads that came later, last by " + last.task.name()
                + "; at most " + most + " is allowed";
    }
}
