package dev.lockstep.kit.interleavings.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a scenario under one schedule after another until one fails or the budget is used up. */
public final class Explorer {
    private final Supplier<Body> scenario;
    private final Supplier<Thread> mainThread;
    private final Budget budget;
    private final BooleanSupplier enough;
    private Settings settings;
    private final Carrier driver;
    private int schedules;
    private long steps;

    private Explorer(
            Supplier<Body> scenario,
            Supplier<Thread> mainThread,
            Settings settings,
            Budget budget,
            BooleanSupplier enough) {
        this.scenario = scenario;
        this.mainThread = mainThread;
        this.settings = settings;
        this.budget = budget;
        this.enough = enough;
        this.driver = Carrier.ofCurrentThread();
    }

    /**
     * Explores.
     *
     * @param scenario gives the body of each schedule
     * @param mainThread gives the thread object that the body sees as its own
     * @param enough asked after each schedule: whether to stop early
     */
    public static Findings explore(
            Supplier<Body> scenario,
            Supplier<Thread> mainThread,
            Settings settings,
            Budget budget,
            BooleanSupplier enough) {
        return onCarrier(() -> new Explorer(scenario, mainThread, settings, budget, enough).search());
    }

    /** Runs one schedule and writes down what happens. */
    public static Findings replay(
            Supplier<Body> scenario, Supplier<Thread> mainThread, Settings settings, int[] choices) {
        Budget none = new Budget(1, 1, 0, 0, 0, true);
        return onCarrier(() -> {
            Explorer explorer = new Explorer(scenario, mainThread, settings, none, () -> true);
            explorer.schedules = 1;
            return explorer.record(choices);
        });
    }

    private static Findings onCarrier(Supplier<Findings> work) {
        Execution running = Execution.current();
        if (running != null && running.running().carrier.isCurrent()) {
            running.fail(
                    Kind.UNSUPPORTED,
                    "an exploration inside a scenario: explore one after another, each outside of the scenarios of the others",
                    null);
        }
        return alone(work);
    }

    /** One exploration at a time; where the explorer itself breaks nothing is known about the code under test. */
    private static synchronized Findings alone(Supplier<Findings> work) {
        Findings[] result = new Findings[1];
        try {
            Carriers.runOnCarrier(() -> result[0] = guarded(work));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while exploring", interrupted);
        }
        return result[0];
    }

    private static Findings guarded(Supplier<Findings> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError | AssertionError broken) {
            return Findings.broken(new Fault(Kind.UNSUPPORTED, Blame.message(broken), broken));
        }
    }

    private Findings search() {
        while (true) {
            BoundedSearch search = new BoundedSearch(budget.preemptions(), budget.reduction());
            Set<String> known = settings.racing();
            Findings findings = systematic(search);
            if (findings != null) {
                return findings;
            }
            if (settings.racing().equals(known)) {
                return random(search);
            }
        }
    }

    /** Null when the search ended without a fault, or has to begin again because a field was seen racing. */
    private @Nullable Findings systematic(BoundedSearch search) {
        do {
            Execution execution = run(search, null);
            if (execution.outcome.fault() != null) {
                return shrunk(search.choices(), execution.outcome.fault());
            }
            if (!execution.outcome.newRacing().isEmpty()) {
                Set<String> more = new TreeSet<>(settings.racing());
                more.addAll(execution.outcome.newRacing());
                settings = settings.withRacing(new LinkedHashSet<>(more));
                return null;
            }
            if (enough.getAsBoolean()) {
                return Findings.none(search.bound(), schedules, false, false, settings.racing());
            }
            if (schedules >= budget.schedules() || steps >= budget.steps()) {
                return budgetUsedUp(search);
            }
        } while (search.next());
        return null;
    }

    private @Nullable Findings budgetUsedUp(BoundedSearch search) {
        Findings findings = random(search);
        return new Findings(
                findings.fault(),
                findings.fault() == null ? search.bound() - 1 : findings.bound(),
                findings.schedules(),
                false,
                false,
                findings.choices(),
                findings.racing(),
                findings.threads(),
                findings.steps(),
                findings.blocked(),
                findings.races());
    }

    private Findings random(BoundedSearch search) {
        boolean complete = search.nothingLeft();
        if (complete) {
            return Findings.none(search.bound(), schedules, true, true, settings.racing());
        }
        int expected = (int) Math.max(10, steps / Math.max(1, schedules));
        for (int i = 0; i < budget.random(); i++) {
            RandomPriorities priorities = new RandomPriorities(budget.seed() * 1_000_003 + i, expected);
            Execution execution = run(priorities, null);
            if (execution.outcome.fault() != null) {
                return shrunk(priorities.choices(), execution.outcome.fault());
            }
            if (enough.getAsBoolean()) {
                break;
            }
        }
        return Findings.none(search.bound(), schedules, !search.truncated(), false, settings.racing());
    }

    private Execution run(Strategy strategy, @Nullable Recorder recorder) {
        Body body = scenario.get();
        Execution execution = new Execution(settings, strategy, recorder, driver, mainThread.get());
        execution.run(body);
        schedules++;
        steps += execution.effort();
        return execution;
    }

    private Findings shrunk(int[] choices, Fault fault) {
        int found = schedules;
        int[] best = new Shrinker(this::tryOut).shrink(choices, fault.kind());
        schedules = found;
        return record(best);
    }

    private Shrinker.Attempt tryOut(int[] choices) {
        Replay replay = new Replay(choices);
        Execution execution = run(replay, null);
        return new Shrinker.Attempt(
                execution.outcome.fault(), replay.choices(), replay.cost(), replay.switches(), execution.effort());
    }

    private Findings record(int[] choices) {
        Replay replay = new Replay(choices);
        Recorder recorder = new Recorder();
        int before = schedules;
        Execution execution = run(replay, recorder);
        return new Findings(
                execution.outcome.fault(),
                replay.cost(),
                before,
                false,
                false,
                replay.choices(),
                settings.racing(),
                execution.tasks().stream().map(Task::name).toList(),
                recorder.steps(),
                execution.outcome.blocked(),
                recorder.races());
    }
}
