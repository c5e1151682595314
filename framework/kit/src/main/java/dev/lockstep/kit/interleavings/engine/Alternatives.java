package dev.lockstep.kit.interleavings.engine;

import java.util.Arrays;

/** Collects what could happen next at a scheduling point, and what each costs in preemptions. */
final class Alternatives {
    private static final int FORCED_YIELD = 300;
    private static final long LONG_TIMEOUT = 60_000_000_000L;
    private static final int FREE_YIELDS = 3;

    private final Decision decision = new Decision();
    private final Settings settings;
    private final Roster roster;
    private final VirtualTime time;
    private int spurious;

    Alternatives(Settings settings, Roster roster, VirtualTime time) {
        this.settings = settings;
        this.roster = roster;
        this.time = time;
    }

    /** A thread that came to one more point without a switch; one that runs on and on is made to yield. */
    static void countPoint(Task me) {
        me.pointsSinceSwitch++;
        if (me.pointsSinceSwitch > FORCED_YIELD) {
            me.yields++;
        }
    }

    /** What can go on by itself after {@code me} announced its next operation; may be nothing. */
    Decision open(Task me) {
        decision.clear();
        boolean yields = me.yielding() || me.pointsSinceSwitch > FORCED_YIELD;
        if (!me.finished && !yields) {
            addWays(me, 0);
        }
        addOthers(me, yields, decision.count > 0 ? 1 : 0);
        if (!me.finished && yields) {
            addWays(me, decision.count == 0 || me.yields < FREE_YIELDS ? 0 : 1);
        }
        return decision;
    }

    private void addOthers(Task me, boolean yields, int cost) {
        int free = decision.count;
        int count = roster.count();
        for (int i = 1; i < count; i++) {
            Task task = roster.get((me.id + i) % count);
            if (!task.finished) {
                int before = decision.count;
                addWays(task, cost);
                if (yields && me.yields >= FREE_YIELDS && before > free) {
                    Arrays.fill(decision.costs, before, decision.count, 1);
                }
            }
        }
    }

    private void addWays(Task task, int cost) {
        if (task.open()) {
            decision.add(task, Way.OPEN, cost);
        }
        if (task.timedOut(time.now())) {
            decision.add(task, Way.TIMEOUT, cost);
        }
        if (task.interruptible && task.interrupted) {
            decision.add(task, Way.INTERRUPT, cost);
        }
    }

    /** Adds wake-ups that nobody causes: spurious ones, and time that passes although threads could run. */
    void addUncaused() {
        int count = roster.count();
        for (int i = 0; i < count; i++) {
            Task task = roster.get(i);
            if (!task.finished && task.spurious && spurious < settings.spuriousWakeUps() && !task.open()) {
                decision.add(task, Way.SPURIOUS, 1);
            }
        }
        if (settings.earlyTimeouts()) {
            addEarlyTimeouts(count);
        }
    }

    private void addEarlyTimeouts(int count) {
        long earliest = roster.earliestDeadline(time.now());
        if (earliest > time.now() + LONG_TIMEOUT) {
            return;
        }
        for (int i = 0; i < count; i++) {
            Task task = roster.get(i);
            if (!task.finished && task.deadline == earliest) {
                decision.add(task, Way.TIMEOUT, 1);
            }
        }
    }

    /** Nobody can go on: lets time pass, or lets those that only look look again. */
    boolean advance(int steps) {
        long earliest = roster.earliestDeadline(time.now());
        if (earliest != Task.NO_DEADLINE) {
            time.jumpTo(earliest);
            return true;
        }
        boolean released = roster.releaseSpinning();
        if (released) {
            time.jumpTo(time.now() + 1_000_000L * (1 + steps));
        }
        return released;
    }

    /** Gives each alternative the hash of the state that it leads to. */
    void addKeys(Trail trail) {
        for (int i = 0; i < decision.count; i++) {
            Task task = decision.tasks[i];
            Way way = decision.ways[i];
            long then = way == Way.TIMEOUT ? Math.max(time.now(), task.deadline) : time.now();
            long used = way == Way.SPURIOUS ? spurious + 1 : spurious;
            decision.keys[i] = trail.keyAfter(task, way, then, used);
        }
    }

    /** Takes note of what was chosen. */
    void chosen(Task task, Way way) {
        if (way == Way.SPURIOUS) {
            spurious++;
        }
        if (task.yielding()) {
            task.yields++;
        }
    }
}
