package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One schedule: threads that run one at a time, each up to its next scheduling point.
 *
 * <p>At a point a thread announces its next operation; the strategy picks a thread whose announced operation can go on, and the baton goes
 * there. Everything between two points happens at once. Nothing here depends on real time or on real threads' luck.
 */
public final class Execution {
    private static final int FORCED_YIELD = 300;
    private static final long LONG_TIMEOUT = 60_000_000_000L;
    private static final int MOST_THREADS = 200;
    private static final int FREE_YIELDS = 3;
    private static final long LOOP_LIMIT = 5_000_000;
    private static final int BUSY_ROUNDS = 100;

    private static @Nullable Execution current;
    private static String site = "";
    private static int epochs = 1;

    final Settings settings;
    private final Strategy strategy;
    private final @Nullable Recorder recorder;
    private final Carrier driver;
    private final Decision decision = new Decision();
    private final Objects objects = new Objects();
    private final Names names = new Names();
    private final List<Blocked> blocked = new ArrayList<>();
    private final Set<String> newRacing = new LinkedHashSet<>();
    private Task[] tasks = new Task[8];
    private int count;
    private Task running;
    private long trace = 1;
    private long now = 1_000_000_000L;
    private final Location clock;
    private final Location order;
    private int steps;
    private long rounds;
    private int spurious;
    private final int epoch = ++epochs;
    private int unnamed;
    private int atomic;
    private int atomicBirths;
    private @Nullable Task burning;
    private boolean aborting;
    private boolean pruned;
    private @Nullable Fault fault;

    Execution(Settings settings, Strategy strategy, @Nullable Recorder recorder, Carrier driver, Thread main) {
        this.settings = settings;
        this.strategy = strategy;
        this.recorder = recorder;
        this.driver = driver;
        current = this;
        clock = new Location(this, "clock");
        order = new Location(this, "order");
        running = add("main", main, 7);
        running.main = true;
        running.begun = true;
        running.carrier = driver;
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
            runBody(running, scenario);
            finish(running);
        } finally {
            current = null;
        }
    }

    private void runBody(Task task, Body body) {
        try {
            body.run();
        } catch (Abort over) {
            aborting = true;
        } catch (Throwable thrown) {
            Uncaught.handle(this, task, thrown);
        }
    }

    private void finish(Task task) {
        end(task);
        boolean last = !passOn(task);
        if (task.main) {
            if (!last) {
                driver.awaitBaton();
            }
        } else if (last) {
            driver.resume();
        }
    }

    private void end(Task task) {
        task.finished = true;
        if (aborting) {
            return;
        }
        task.announce(Op.END, task.life, true, null, site);
        commit(task, Way.OPEN);
        task.release(task.life);
        task.life.version++;
    }

    /** Gives the baton to a thread that has something left to do; false if there is none. */
    private boolean passOn(Task from) {
        Task next = null;
        if (!aborting) {
            try {
                next = successor();
            } catch (Abort over) {
                aborting = true;
            }
        }
        if (aborting) {
            next = nextToUnwind();
        }
        if (from.carrier != driver) {
            Carriers.giveBack(from.carrier);
        }
        if (next == null) {
            return false;
        }
        passTo(next);
        return true;
    }

    private @Nullable Task successor() {
        if (tasks[0].finished && !settings.judgeLeaks()) {
            aborting = true;
            return null;
        }
        for (int i = 0; i < count; i++) {
            if (!tasks[i].finished) {
                return pick();
            }
        }
        return null;
    }

    private @Nullable Task nextToUnwind() {
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (!task.finished && task.begun) {
                return task;
            }
            task.finished = true;
        }
        return null;
    }

    private void passTo(Task next) {
        running = next;
        next.pointsSinceSwitch = 0;
        if (!next.begun) {
            next.begun = true;
            next.carrier = Carriers.take();
            next.carrier.assign(() -> {
                site = "";
                runBody(next, next.thread::run);
                finish(next);
            });
        }
        next.carrier.resume();
    }

    /** Adds a thread that can begin from now on; the running thread's work so far comes before it. */
    public Task start(Thread thread, String name) {
        Task parent = running;
        if (count >= MOST_THREADS) {
            throw new OutOfMemoryError("unable to create native thread: a scenario has at most " + MOST_THREADS);
        }
        note(Op.START, parent.life, true);
        Task child = add(name, thread, Hashes.mix(parent.last, 11));
        child.clock = Clocks.tick(parent.clock.clone(), child.id);
        parent.clock = Clocks.tick(parent.clock, parent.id);
        child.site = site;
        recordWakes(child);
        return child;
    }

    private Task add(String name, Thread thread, long seed) {
        if (count == tasks.length) {
            tasks = Arrays.copyOf(tasks, count * 2);
        }
        Task former = running;
        Task task = new Task(count, name, thread, seed);
        if (former == null) {
            task.clock = Clocks.tick(task.clock, 0);
        }
        tasks[count++] = task;
        return task;
    }

    /** A scheduling point before an operation that is always possible. */
    public void point(Op op, @Nullable Location location, boolean write) {
        Task me = running;
        me.announce(op, location, write, null, site);
        schedule(me);
    }

    /** Does an operation right away: nobody could tell if somebody else went first. */
    public void note(Op op, Location location, boolean write) {
        Task me = running;
        refuseWhenOver();
        if (atomic > 0) {
            return;
        }
        me.announce(op, location, write, null, site);
        commit(me, Way.OPEN);
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
        schedule(me);
        return me.way;
    }

    /** The thread goes round a loop. Ends loops that never end, and lets others run while this thread only looks. */
    public void loop(String where) {
        if (++rounds > LOOP_LIMIT) {
            fail(Kind.LIVELOCK, running.name + " goes round the loop at " + where + " for ever", null);
        }
        if (aborting) {
            throw Abort.INSTANCE;
        }
        Task me = running;
        boolean idle = me.spins.round(where);
        if (settings.judgeBusyWaiting()) {
            burn(me, where, idle);
        } else if (idle) {
            site = where;
            me.announce(Op.SPIN, null, false, me.spins, where);
            schedule(me);
        }
    }

    /** A thread that only looks gets the processor for itself: either it soon goes to sleep, or it waits busily. */
    private void burn(Task me, String where, boolean idle) {
        if (me.spins.idleRounds() > BUSY_ROUNDS) {
            fail(
                    Kind.BUSY_WAIT,
                    me.name + " waits by going round the loop at " + where
                            + " again and again; it should sleep until somebody wakes it",
                    null);
        }
        burning = idle ? me : burning == me && me.spins.idleRounds() > 0 ? me : null;
    }

    private void schedule(Task me) {
        refuseWhenOver();
        if (++steps > settings.steps()) {
            fail(Kind.LIVELOCK, Stuck.endless(this), null);
        }
        if (atomic > 0) {
            passAtomically(me);
            return;
        }
        if (burning == me && me.open()) {
            commit(me, Way.OPEN);
            return;
        }
        burning = null;
        me.pointsSinceSwitch++;
        if (me.pointsSinceSwitch > FORCED_YIELD) {
            me.yields++;
        }
        if (me.op != Op.LOCK && !me.open()) {
            me.waits++;
        }
        Task next = pick();
        if (next != me) {
            passTo(next);
            me.carrier.awaitBaton();
            if (aborting) {
                throw Abort.INSTANCE;
            }
        }
        site = me.site;
    }

    private void passAtomically(Task me) {
        if (!me.open()) {
            fail(Kind.UNSUPPORTED, "a static initialiser waits for another thread at " + me.site, null);
        }
        me.way = Way.OPEN;
        me.gate = null;
    }

    private void refuseWhenOver() {
        if (aborting) {
            throw Abort.INSTANCE;
        }
    }

    /** Chooses the next thread, and commits its operation. */
    private Task pick() {
        collect();
        while (decision.count == 0) {
            if (!advance()) {
                stuck();
            }
            collect();
        }
        addExtras();
        int choice = decision.count == 1 ? 0 : decide();
        Task task = decision.tasks[choice];
        Way way = decision.ways[choice];
        if (way == Way.SPURIOUS) {
            spurious++;
        }
        if (task.yielding()) {
            task.yields++;
        }
        commit(task, way);
        return task;
    }

    private int decide() {
        for (int i = 0; i < decision.count; i++) {
            decision.keys[i] = keyAfter(decision.tasks[i], decision.ways[i]);
        }
        return obey(strategy.choose(decision, this));
    }

    private int obey(int choice) {
        if (choice == Strategy.PRUNE) {
            pruned = true;
            aborting = true;
            throw Abort.INSTANCE;
        }
        return choice;
    }

    /** Which of several is meant, as when a signal goes to one of many waiting threads. */
    int choose(int alternatives) {
        if (alternatives == 1) {
            return 0;
        }
        Decision among = new Decision();
        among.data = true;
        long[] hashes = new long[alternatives];
        for (int i = 0; i < alternatives; i++) {
            hashes[i] = Hashes.mix(running.last, 1000 + i);
            among.add(running, Way.OPEN, 0);
            among.keys[i] = Hashes.mix(trace + hashes[i], running.id);
        }
        int choice = obey(strategy.choose(among, this));
        trace += hashes[choice];
        running.last = hashes[choice];
        return choice;
    }

    private void collect() {
        decision.clear();
        Task me = running;
        boolean yields = me.yielding() || me.pointsSinceSwitch > FORCED_YIELD;
        int cost = 0;
        if (!me.finished && !yields) {
            addWays(me, 0);
            cost = decision.count > 0 ? 1 : 0;
        }
        int free = decision.count;
        for (int i = 1; i < count; i++) {
            Task task = tasks[(me.id + i) % count];
            if (!task.finished) {
                int before = decision.count;
                addWays(task, cost);
                if (yields && me.yields >= FREE_YIELDS && before > free) {
                    Arrays.fill(decision.costs, before, decision.count, 1);
                }
            }
        }
        if (!me.finished && yields) {
            addWays(me, decision.count == 0 || me.yields < FREE_YIELDS ? 0 : 1);
        }
    }

    private void addWays(Task task, int cost) {
        if (task.open()) {
            decision.add(task, Way.OPEN, cost);
        }
        if (task.timedOut(now)) {
            decision.add(task, Way.TIMEOUT, cost);
        }
        if (task.interruptible && task.interrupted) {
            decision.add(task, Way.INTERRUPT, cost);
        }
    }

    private void addExtras() {
        long earliest = Task.NO_DEADLINE;
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (task.finished) {
                continue;
            }
            if (task.deadline > now) {
                earliest = Math.min(earliest, task.deadline);
            }
            if (task.spurious && spurious < settings.spuriousWakeUps() && !task.open()) {
                decision.add(task, Way.SPURIOUS, 1);
            }
        }
        if (earliest <= now + LONG_TIMEOUT && settings.earlyTimeouts()) {
            for (int i = 0; i < count; i++) {
                if (!tasks[i].finished && tasks[i].deadline == earliest) {
                    decision.add(tasks[i], Way.TIMEOUT, 1);
                }
            }
        }
    }

    /** Nobody can go on: lets time pass, or lets those that only look look again. */
    private boolean advance() {
        long earliest = Task.NO_DEADLINE;
        boolean released = false;
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (!task.finished && task.deadline > now) {
                earliest = Math.min(earliest, task.deadline);
            }
        }
        if (earliest != Task.NO_DEADLINE) {
            jumpTo(earliest);
            return true;
        }
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (!task.finished && task.op == Op.SPIN) {
                released |= task.spins.release();
            }
        }
        jumpTo(released ? now + 1_000_000L * (1 + steps) : now);
        return released;
    }

    private void jumpTo(long time) {
        if (time > now) {
            now = time;
            clock.version++;
        }
    }

    private void commit(Task task, Way way) {
        long event = hashOf(task, way);
        task.way = way;
        trace += event;
        task.last = event;
        if (way == Way.TIMEOUT) {
            jumpTo(task.deadline);
        }
        Location location = task.location;
        if (location != null) {
            if (task.write) {
                location.writes = event;
                location.reads = 0;
            } else {
                location.reads += event;
            }
            task.spins.look(location);
        }
        task.deadline = Task.NO_DEADLINE;
        task.spurious = false;
        task.interruptible = false;
        task.gate = null;
        if (recorder != null) {
            recorder.event(task, way);
        }
    }

    private long keyAfter(Task task, Way way) {
        long time = way == Way.TIMEOUT ? Math.max(now, task.deadline) : now;
        long used = way == Way.SPURIOUS ? spurious + 1 : spurious;
        return Hashes.mix(trace + hashOf(task, way), Hashes.mix(time, (used << 16) + task.id));
    }

    private static long hashOf(Task task, Way way) {
        long own = task.last * 31 + task.op.ordinal() * 4L + way.ordinal();
        Location location = task.location;
        if (location == null) {
            return Hashes.mix(own);
        }
        return Hashes.mix(own, task.write ? location.writes * 31 + location.reads + 1 : location.writes);
    }

    private void stuck() {
        Fault found = Stuck.diagnose(this);
        if (found == null) {
            aborting = true;
            throw Abort.INSTANCE;
        }
        fail(found.kind(), found.message(), found.cause());
    }

    /** Ends the schedule with a fault. */
    public void fail(Kind kind, String message, @Nullable Throwable cause) {
        failQuietly(kind, message, cause);
        throw Abort.INSTANCE;
    }

    void failQuietly(Kind kind, String message, @Nullable Throwable cause) {
        if (!aborting && fault == null && (kind == Kind.UNSUPPORTED || !settings.ignoreFaults())) {
            fault = new Fault(kind, message, cause);
            if (recorder != null) {
                noteBlocked();
            }
        }
        aborting = true;
    }

    /** Ends the schedule without a fault. */
    public void stop() {
        aborting = true;
        throw Abort.INSTANCE;
    }

    /** Whether accesses to a field, or attempts that may fail, are scheduling points. */
    public boolean isRacing(String field) {
        return settings.racing().contains(field);
    }

    /** Asks for another look at everything, with accesses to this field as scheduling points. */
    public void racing(String field) {
        if (!settings.racing().contains(field)) {
            newRacing.add(field);
        }
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

    /** The virtual time in nanoseconds. It stands still while threads run. */
    public long now() {
        running.spins.read(clock);
        running.last = Hashes.mix(running.last, now);
        return now;
    }

    /** The moment that lies so many nanoseconds ahead; never reached when too far. */
    public long in(long nanos) {
        long time = now + Math.max(0, nanos);
        return time < now ? Task.NO_DEADLINE - 1 : time;
    }

    /** The thread that has the baton. */
    public Task running() {
        return running;
    }

    /** The thread of this schedule that a thread object stands for. */
    public @Nullable Task taskOf(Thread thread) {
        for (int i = 0; i < count; i++) {
            if (tasks[i].thread == thread) {
                return tasks[i];
            }
        }
        return null;
    }

    List<Task> tasks() {
        return Arrays.asList(tasks).subList(0, count);
    }

    /** What is known about the objects of this schedule. */
    public Objects objects() {
        return objects;
    }

    /** Whether the scenario itself has ended, and only threads that it left behind run on. */
    public boolean scenarioEnded() {
        return tasks[0].finished;
    }

    /** Whether the schedule is over and its threads unwind. */
    public boolean over() {
        return aborting;
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
        return unnamed++;
    }

    long birth() {
        if (atomic > 0) {
            return Hashes.mix(424_243L + ++atomicBirths);
        }
        if (running == null) {
            return Hashes.mix(count + 99);
        }
        return Hashes.mix(running.id * 1_000_003L + 17, ++running.births);
    }

    /** A seeded hash code for an object of the running thread. */
    public int nextHash() {
        return (int) (birth() >>> 32);
    }

    private void noteBlocked() {
        for (int i = 0; i < count; i++) {
            Task task = tasks[i];
            if (!task.finished && task.begun && !task.main && !task.open()) {
                String object = task.location == null ? "" : Names.of(task.location);
                blocked.add(new Blocked(i, Stuck.state(task), object, task.site));
            }
        }
    }

    List<Blocked> blocked() {
        return blocked;
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    boolean pruned() {
        return pruned;
    }

    /** A measure of how long the schedule took, the same on every machine. */
    int effort() {
        return steps + (int) (rounds / 20);
    }

    Set<String> newRacing() {
        return newRacing;
    }
}
