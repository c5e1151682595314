package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One woven thread in one execution, and the operation that it announced and waits to do. */
public final class Task {
    /** A deadline that never comes. */
    public static final long NO_DEADLINE = Long.MAX_VALUE;

    final int id;
    final String name;
    final Thread thread;
    final Location life;
    final Location permit;
    final Spins spins = new Spins(this);
    final List<Monitor> held = new ArrayList<>(4);
    private @Nullable Map<Object, @Nullable Object> locals;

    Carrier carrier;
    boolean begun;
    boolean finished;
    boolean main;
    boolean interrupted;
    boolean permitted;
    int yields;
    int pointsSinceSwitch;
    int births;
    int waits;
    private int changesWhenWoken;
    boolean optimistic;
    long last;
    int[] clock = Clocks.NONE;

    // The announced operation.
    Op op = Op.BEGIN;

    @Nullable
    Location location;

    boolean write;

    @Nullable
    Gate gate;

    long deadline = NO_DEADLINE;
    boolean interruptible;
    boolean spurious;
    Way way = Way.OPEN;
    String site = "";

    Task(int id, String name, Thread thread, long seed) {
        this.id = id;
        this.name = name;
        this.thread = thread;
        this.last = seed;
        this.life = new Location(thread, "life");
        this.permit = new Location(thread, "permit");
    }

    void announce(Op next, @Nullable Location at, boolean writes, @Nullable Gate condition, String where) {
        op = next;
        location = at;
        write = writes;
        gate = condition;
        deadline = NO_DEADLINE;
        interruptible = false;
        spurious = false;
        site = where;
    }

    /** The announced operation has been done. */
    void committed() {
        deadline = NO_DEADLINE;
        spurious = false;
        interruptible = false;
        gate = null;
    }

    /** Whether the announced operation needs nobody's help. */
    boolean open() {
        return gate == null || gate.open(this);
    }

    boolean timedOut(long now) {
        return deadline <= now;
    }

    boolean yielding() {
        return op == Op.YIELD;
    }

    /** Turns a waiting operation into the attempt to get the monitor back, as a notification does. */
    void relock(Monitor monitor) {
        announce(Op.LOCK, monitor, true, monitor, site);
        way = Way.OPEN;
        changesWhenWoken = spins.changes();
    }

    /** Whether the thread changed anything since a signal last woke it. */
    boolean doneSinceWoken() {
        return spins.changes() != changesWhenWoken;
    }

    /** Orders what follows after everything that was published at a location. */
    public void acquire(Location from) {
        clock = Clocks.join(clock, from.clock);
    }

    /** Publishes everything that this thread did so far. */
    public void release(Location to) {
        to.clock = Clocks.join(to.clock.clone(), clock);
        clock = Clocks.tick(clock, id);
    }

    /** Whether plain reads may be overtaken, because the thread will ask afterwards whether they were. */
    public void optimistic(boolean value) {
        optimistic = value;
    }

    /** What this thread has read and written since it last went round a loop. */
    public Spins spins() {
        return spins;
    }

    /** The number of this thread in its schedule; 0 is the scenario itself. */
    public int id() {
        return id;
    }

    /** The name that the scenario gave it. */
    public String name() {
        return name;
    }

    /** What woven code sees as its current thread. */
    public Thread thread() {
        return thread;
    }

    /** Whether the thread has been interrupted and nobody has looked yet. */
    public boolean interrupted() {
        return interrupted;
    }

    /** Takes note of an interrupt, or forgets it. */
    public void interrupted(boolean value) {
        interrupted = value;
    }

    /** Whether the thread has ended. */
    public boolean finished() {
        return finished;
    }

    /** Whether the thread has done its first step. */
    public boolean begun() {
        return begun;
    }

    /** Ordering of everything about the life of this thread: start, end, interrupts. */
    public Location life() {
        return life;
    }

    /** Ordering of park and unpark. */
    public Location permit() {
        return permit;
    }

    /** Whether somebody unparked this thread in advance. */
    public boolean permitted() {
        return permitted;
    }

    /** Gives or takes the permit of park and unpark. */
    public void permitted(boolean value) {
        permitted = value;
    }

    /** Whether the thread waits for something other than a lock, and nobody has woken it. */
    public boolean sleeping() {
        return blocked() && op != Op.LOCK;
    }

    /** How often the thread had to wait so far, for anything but a lock. */
    public int waits() {
        return waits;
    }

    /** The locks that this thread holds, oldest first. */
    public List<Monitor> held() {
        return held;
    }

    /** The values of thread locals. */
    public Map<Object, @Nullable Object> locals() {
        if (locals == null) {
            locals = new IdentityHashMap<>();
        }
        return locals;
    }

    /** What {@link Thread#getState()} would say. */
    public Thread.State state() {
        if (finished) {
            return Thread.State.TERMINATED;
        }
        if (!begun || open()) {
            return Thread.State.RUNNABLE;
        }
        if (op == Op.LOCK && location instanceof Monitor monitor && !(monitor.subject() instanceof Modelled)) {
            return Thread.State.BLOCKED;
        }
        return deadline == NO_DEADLINE ? Thread.State.WAITING : Thread.State.TIMED_WAITING;
    }

    /** Whether the thread has begun, has not ended, and what it waits for is not there; it may have been interrupted. */
    public boolean blocked() {
        return begun && !finished && gate != null && !open();
    }

    /** Whether an interrupt or the time lets the thread go on, whatever it waits for. */
    boolean mayGiveUp(long now) {
        return timedOut(now) || interruptible && interrupted;
    }

    /** Whether the thread waits in the way that the given operation does. */
    public boolean waitsIn(Op waiting) {
        return begun && !finished && op == waiting;
    }
}
