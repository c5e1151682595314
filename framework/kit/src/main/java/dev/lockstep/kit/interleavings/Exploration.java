package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Body;
import dev.lockstep.kit.interleavings.engine.Budget;
import dev.lockstep.kit.interleavings.engine.Explorer;
import dev.lockstep.kit.interleavings.engine.Findings;
import dev.lockstep.kit.interleavings.engine.Kind;
import dev.lockstep.kit.interleavings.engine.Settings;
import dev.lockstep.kit.interleavings.hooks.WovenThread;
import java.util.List;
import java.util.Set;

/**
 * A recipe for an exploration: the scenario, what counts as a fault, and how long to look. Immutable.
 *
 * <p>Faults that are always judged: an exception, a deadlock, a lost wake-up, a livelock. A data race, busy waiting and a thread that outlives
 * the scenario are judged where a test asks for it, so that one fault costs one criterion.
 */
public final class Exploration {
    private static final Settings DEFAULT_SETTINGS =
            new Settings(20_000, 1, true, false, false, false, false, Set.of());
    private static final Budget DEFAULT_BUDGET = new Budget(4_000, 2_000_000, 2, 200, 42, true);

    private final Scenario scenario;
    private final Settings settings;
    private final Budget budget;
    private final String name;

    private Exploration(Scenario scenario, Settings settings, Budget budget, String name) {
        this.scenario = scenario;
        this.settings = settings;
        this.budget = budget;
        this.name = name;
    }

    static Exploration of(Scenario scenario) {
        return new Exploration(scenario, DEFAULT_SETTINGS, DEFAULT_BUDGET, "scenario");
    }

    /** With a name for the report. */
    public Exploration named(String title) {
        return new Exploration(scenario, settings, budget, title);
    }

    /** With at most so many schedules of the systematic search. */
    public Exploration schedules(int most) {
        return with(new Budget(
                most, budget.steps(), budget.preemptions(), budget.random(), budget.seed(), budget.reduction()));
    }

    /** With at most so many preemptions in one schedule of the systematic search; 2 finds nearly everything. */
    public Exploration preemptions(int most) {
        return with(new Budget(
                budget.schedules(), budget.steps(), most, budget.random(), budget.seed(), budget.reduction()));
    }

    /** With so many schedules of random priorities where the systematic search did not see everything. */
    public Exploration randomSchedules(int count, long seed) {
        return with(
                new Budget(budget.schedules(), budget.steps(), budget.preemptions(), count, seed, budget.reduction()));
    }

    /** Without leaving anything out: slow, and there to check the explorer itself. */
    public Exploration withoutReduction() {
        return with(new Budget(
                budget.schedules(), budget.steps(), budget.preemptions(), budget.random(), budget.seed(), false));
    }

    /** With at most so many steps in one schedule; a schedule that is longer counts as a livelock. */
    public Exploration steps(int most) {
        return with(new Settings(
                most,
                settings.spuriousWakeUps(),
                settings.earlyTimeouts(),
                settings.judgeRaces(),
                settings.judgeBusyWaiting(),
                settings.judgeLeaks(),
                false,
                settings.racing()));
    }

    /** A data race is a fault. */
    public Exploration expectNoDataRace() {
        return judging(true, settings.judgeBusyWaiting(), settings.judgeLeaks());
    }

    /** Waiting by going round a loop is a fault. */
    public Exploration expectNoBusyWaiting() {
        return judging(settings.judgeRaces(), true, settings.judgeLeaks());
    }

    /** A thread that is still alive when the scenario has ended, and is no daemon, is a fault. */
    public Exploration expectNoLeak() {
        return judging(settings.judgeRaces(), settings.judgeBusyWaiting(), true);
    }

    private Exploration judging(boolean races, boolean busyWaiting, boolean leaks) {
        return with(new Settings(
                settings.steps(),
                settings.spuriousWakeUps(),
                settings.earlyTimeouts(),
                races,
                busyWaiting,
                leaks,
                false,
                settings.racing()));
    }

    /** No thread wakes up without a reason; for scenarios that count wake-ups. */
    public Exploration withoutSpuriousWakeUps() {
        return with(new Settings(
                settings.steps(),
                0,
                settings.earlyTimeouts(),
                settings.judgeRaces(),
                settings.judgeBusyWaiting(),
                settings.judgeLeaks(),
                false,
                settings.racing()));
    }

    /** Time passes only when no thread can go on; for scenarios that say what happens before a time-out. */
    public Exploration withoutEarlyTimeouts() {
        return with(new Settings(
                settings.steps(),
                settings.spuriousWakeUps(),
                false,
                settings.judgeRaces(),
                settings.judgeBusyWaiting(),
                settings.judgeLeaks(),
                false,
                settings.racing()));
    }

    private Exploration with(Settings other) {
        return new Exploration(scenario, other, budget, name);
    }

    private Exploration with(Budget other) {
        return new Exploration(scenario, settings, other, name);
    }

    /** Explores, and fails with the shortest failing schedule that it finds. */
    public void assertPassed() {
        Result result = result();
        if (result instanceof Result.Failed failed) {
            throw new ScheduleFailure(failed.trace());
        }
        if (result instanceof Result.Unsupported unsupported) {
            throw new ScheduleFailure(unsupported.trace());
        }
    }

    /** Explores. */
    public Result result() {
        Result result = Replay.exploration(this::explored, schedule -> number -> replay(schedule, number));
        Interleavings.publish(result);
        return result;
    }

    private Result explored(int number) {
        Rewritten.require(name, List.of(scenario));
        return Results.of(
                name, number, Explorer.explore(this::body, Exploration::mainThread, settings, budget, () -> false));
    }

    /** Runs one schedule. */
    Result replay(Schedule schedule, int number) {
        Rewritten.require(name, List.of(scenario));
        Settings same = settings.withRacing(schedule.fields());
        Findings findings = Explorer.replay(this::body, Exploration::mainThread, same, schedule.array());
        return Results.of(name, number, findings);
    }

    private Body body() {
        if (Lambdas.needFreshClasses(scenario)) {
            return () -> Lambdas.runAnew(scenario);
        }
        return scenario::run;
    }

    static Thread mainThread() {
        return new WovenThread("main");
    }

    static Settings defaultSettings() {
        return DEFAULT_SETTINGS;
    }

    static Budget defaultBudget() {
        return DEFAULT_BUDGET;
    }

    static boolean unsupported(Findings findings) {
        return findings.fault() != null && findings.fault().kind() == Kind.UNSUPPORTED;
    }
}
