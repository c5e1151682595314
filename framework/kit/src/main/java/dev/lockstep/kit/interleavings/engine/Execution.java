package dev.lockstep.kit.interleavings.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One schedule: threads that run one at a time, each up to its next scheduling point.
 *
 * <p>At a point a thread announces its next operation; the strategy picks a thread whose announced operation can go on, and the baton goes
 * there. Everything between two points happens at once. Nothing here depends on real time or on real threads' luck.
 */
public final class Execution {
    private static @Nullable Execution current;
    private static String site = "";
    private static int epochs = 1;

    final Settings settings;
    final Outcome outcome;
    Task running;
    private final Roster roster = new Roster();
    private final Births births = new Births();
    private final Objects objects = new Objects();
    private final Names names = new Names();
    private final @Nullable Recorder recorder;
    private final VirtualTime time;
    private final Location order;
    private final Chooser chooser;
    private final Scheduler scheduler;
    private final Baton baton;
    private final int epoch = ++epochs;
    private int atomic;

    Execution(Settings settings, Strategy strategy, @Nullable Recorder recorder, Carrier driver, Thread main) {
        this.settings = settings;
        this.recorder = recorder;
        current = this;
        outcome = new Outcome(settings);
        time = new VirtualTime(new Location(this, "clock"));
        order = new Location(this, "order");
        Trail trail = new Trail();
        chooser = new Chooser(this, strategy, new Alternatives(settings, roster, time), trail);
        baton = new Baton(this, roster, outcome, driver);
        scheduler = new Scheduler(this, chooser, baton, trail, time);
        Task scenario = new Task(0, "main", main, 7);
        scenario.clock = Clocks.tick(scenario.clock, 0);
        roster.add(scenario);
        baton.giveToScenario(scenario);
    }

    /** The schedule that runs now, or null outside an exploration. */
    public static @Nullable Execution current() {
        return current;
    }

    /** Notes the place in the student's code that comes next. */
    public static void at(String place) {
        site = place;
    }

    /** The place in the student's code that was noted last. */
    public static String site() {
        return site;
    }

    /** Runs the scenario as the first thread, to the end of the schedule. */
    void run(Body scenario) {
        try {
            baton.run(scenario);
        } finally {
            current = null;
        }
    }

    /** Chooses the next thread; its operation happens. */
    Task next() {
        return scheduler.next();
    }

    /** The last operation of a thread. */
    void end(Task task) {
        task.announce(Op.END, task.life, true, null, site);
        scheduler.commit(task, Way.OPEN);
        task.release(task.life);
        task.life.version++;
    }

    /** Adds a thread that can begin from now on; the running thread's work so far comes before it. */
    public Task start(Thread thread, String name) {
        Task parent = running;
        if (roster.full()) {
            throw new OutOfMemoryError("unable to create native thread: a scenario has at most " + roster.count());
        }
        note(Op.START, parent.life, true);
        Task child = new Task(roster.count(), name, thread, Hashes.mix(parent.last, 11));
        roster.add(child);
        child.clock = Clocks.tick(parent.clock.clone(), child.id);
        parent.clock = Clocks.tick(parent.clock, parent.id);
        child.site = site;
        recordWakes(child);
        return child;
    }

    /** A scheduling point before an operation that is always possible. */
    public void point(Op op, @Nullable Location location, boolean write) {
        Task me = running;
        me.announce(op, location, write, null, site);
        scheduler.schedule(me);
    }

    /** Does an operation right away: nobody could tell if somebody else went first. */
    public void note(Op op, Location location, boolean write) {
        Task me = running;
        refuseWhenOver();
        if (isAtomic()) {
            return;
        }
        me.announce(op, location, write, null, site);
        scheduler.commit(me, Way.OPEN);
    }

    /** Waits until the gate is open, time is up, or an interrupt comes; says which. */
    public Way await(Op op, Location location, Gate gate, long deadline, boolean interruptible) {
        return await(op, location, gate, deadline, interruptible, false);
    }

    Way await(Op op, Location location, Gate gate, long deadline, boolean interruptible, boolean spuriousToo) {
        Task me = running;
        me.announce(op, location, true, gate, site);
        me.deadline = deadline;
        me.interruptible = interruptible;
        me.spurious = spuriousToo;
        scheduler.schedule(me);
        return me.way;
    }

    /** The thread goes round a loop. Ends loops that never end, and lets others run while this thread only looks. */
    public void loop(String where) {
        scheduler.loop(running, where);
    }

    void refuseWhenOver() {
        if (outcome.over()) {
            throw Abort.INSTANCE;
        }
    }

    /** Which of several is meant, as when a signal goes to one of many waiting threads. */
    int choose(int alternatives) {
        return chooser.among(alternatives);
    }

    void record(Task task, Way way) {
        if (recorder != null) {
            recorder.event(task, way);
        }
    }

    void stuck() {
        Fault found = Stuck.diagnose(this);
        if (found == null) {
            stop();
        } else {
            fail(found.kind(), found.message(), found.cause());
        }
    }

    /** Ends the schedule with a fault. */
    public void fail(Kind kind, String message, @Nullable Throwable cause) {
        failQuietly(kind, message, cause);
        throw Abort.INSTANCE;
    }

    void failQuietly(Kind kind, String message, @Nullable Throwable cause) {
        if (outcome.fail(new Fault(kind, message, cause)) && recorder != null) {
            outcome.noteBlocked(roster);
        }
    }

    /** Ends the schedule without a fault. */
    public void stop() {
        outcome.end();
        throw Abort.INSTANCE;
    }

    /** Whether accesses to a field, or attempts that may fail, are scheduling points. */
    public boolean isRacing(String field) {
        return settings.racing().contains(field);
    }

    /** Asks for another look at everything, with accesses to this field as scheduling points. */
    public void racing(String field) {
        outcome.racing(field);
    }

    void recordWakes(Task woken) {
        if (recorder != null) {
            recorder.wakes(woken);
        }
    }

    /** What calls of the code under test are ordered by, where their order matters. */
    public Location order() {
        return order;
    }

    /** Adds the value to the last recorded event. */
    public void value(@Nullable Object value) {
        if (recorder != null) {
            recorder.value(running, value);
        }
    }

    /** Whether somebody writes down what happens. */
    public boolean recording() {
        return recorder != null;
    }

    void recordAccess(Op op, Location location) {
        if (recorder != null) {
            recorder.access(running, op, location);
        }
    }

    void recordRace(Location field, String first, String second) {
        if (recorder != null) {
            recorder.race(field, first, second);
        }
    }

    /** The virtual time in nanoseconds, as the running thread reads it. It stands still while threads run. */
    public long now() {
        running.spins.read(time.location);
        running.last = Hashes.mix(running.last, time.now());
        return time.now();
    }

    /** The moment that lies so many nanoseconds ahead; never reached when too far. */
    public long in(long nanos) {
        return time.in(nanos);
    }

    /** The thread that has the baton. */
    public Task running() {
        return running;
    }

    /** The thread of this schedule that a thread object stands for. */
    public @Nullable Task taskOf(Thread thread) {
        return roster.of(thread);
    }

    List<Task> tasks() {
        return roster.list();
    }

    /** Whether a thread waits, and neither somebody's help nor an interrupt nor the time lets it go on now. */
    public boolean blocked(Task task) {
        return task.blocked() && !task.mayGiveUp(time.now());
    }

    /** What is known about the objects of this schedule. */
    public Objects objects() {
        return objects;
    }

    /** Whether the scenario itself has ended, and only threads that it left behind run on. */
    public boolean scenarioEnded() {
        return roster.scenario().finished;
    }

    /** Whether the schedule is over and its threads unwind. */
    public boolean over() {
        return outcome.over();
    }

    Names names() {
        return names;
    }

    /** Enters a stretch in which nothing switches, or leaves it. */
    public void atomic(int by) {
        atomic += by;
    }

    boolean isAtomic() {
        return atomic > 0;
    }

    /** A number that no other schedule of this JVM has. */
    public int epoch() {
        return epoch;
    }

    /** The number for the next thread that nobody gave a name. */
    public int nextUnnamed() {
        return births.nextUnnamed();
    }

    long birth() {
        return births.next(running, atomic > 0);
    }

    /** A seeded hash code for an object of the running thread. */
    public int nextHash() {
        return (int) (birth() >>> 32);
    }

    /** A measure of how long the schedule took, the same on every machine. */
    int effort() {
        return scheduler.effort();
    }
}
