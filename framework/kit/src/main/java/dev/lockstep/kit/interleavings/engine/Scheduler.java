package dev.lockstep.kit.interleavings.engine;

/** Takes what the running thread announced to a decision: who goes on, and with what. */
final class Scheduler {
    private final Execution execution;
    private final Chooser chooser;
    private final Baton baton;
    private final Trail trail;
    private final VirtualTime time;
    private final Rounds rounds;
    private int steps;

    Scheduler(Execution execution, Chooser chooser, Baton baton, Trail trail, VirtualTime time) {
        this.execution = execution;
        this.chooser = chooser;
        this.baton = baton;
        this.trail = trail;
        this.time = time;
        this.rounds = new Rounds(execution);
    }

    /** Returns when the thread has done its announced operation. What goes wrong in here is a fault of the explorer. */
    void schedule(Task me) {
        try {
            goOn(me);
        } catch (RuntimeException | LinkageError | AssertionError broken) {
            execution.outcome.broken(broken);
            throw Abort.INSTANCE;
        }
    }

    private void goOn(Task me) {
        execution.refuseWhenOver();
        if (++steps > execution.settings.steps()) {
            execution.fail(Kind.LIVELOCK, Stuck.endless(execution), null);
        }
        if (execution.isAtomic()) {
            passAtomically(me);
        } else if (rounds.burns(me)) {
            commit(me, Way.OPEN);
        } else {
            handOver(me);
            Execution.at(me.site);
        }
    }

    private void passAtomically(Task me) {
        if (!me.open()) {
            String message = "a static initialiser waits for another thread at " + me.site;
            execution.fail(Kind.UNSUPPORTED, message, null);
        }
        me.way = Way.OPEN;
        me.gate = null;
    }

    private void handOver(Task me) {
        Alternatives.countPoint(me);
        if (me.op != Op.LOCK && !me.open()) {
            me.waits++;
        }
        Task next = next();
        if (next != me) {
            baton.passTo(next);
            me.carrier.awaitBaton();
            execution.refuseWhenOver();
        }
    }

    /** Chooses the next thread; its operation happens. */
    Task next() {
        Task next = chooser.nextThread(steps);
        commit(next, next.way);
        return next;
    }

    /** The operation of a thread happens. */
    void commit(Task task, Way way) {
        task.way = way;
        trail.add(task, way);
        if (way == Way.TIMEOUT) {
            time.jumpTo(task.deadline);
        }
        if (task.location != null) {
            task.spins.look(task.location);
        }
        task.committed();
        execution.record(task, way);
    }

    /** The thread goes round a loop. Ends loops that never end, and lets others run while this thread only looks. */
    void loop(Task me, String where) {
        if (rounds.idle(me, where)) {
            Execution.at(where);
            me.announce(Op.SPIN, null, false, me.spins, where);
            schedule(me);
        }
    }

    int effort() {
        return steps + rounds.effort();
    }
}
