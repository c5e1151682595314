package dev.lockstep.kit.interleavings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Explores the schedules of a scenario: every switch between threads is a decision, and the decisions are tried one after another.
 *
 * <p>Works on woven classes only (see {@link WovenLoader}); one exploration at a time in each JVM.
 */
public final class Interleavings {
    private static @Nullable Schedule only;
    private static final List<Result> RESULTS = new ArrayList<>();

    private Interleavings() {}

    /** A recipe for exploring a scenario; nothing runs before {@link Exploration#assertPassed()} or {@link Exploration#result()}. */
    public static Exploration explore(Scenario scenario) {
        return Exploration.of(scenario);
    }

    /** A recipe for a situation that at least one schedule must reach. */
    public static Reachability canReach(Situation situation) {
        return Reachability.of(situation);
    }

    /**
     * A recipe for comparing calls from several threads with every sequential order of the same calls.
     *
     * @param specification makes an object that is right when one thread uses it
     * @param implementation makes the object under test
     */
    public static <T> Linearizability<T> linearizable(
            Supplier<? extends T> specification, Supplier<? extends T> implementation) {
        return Linearizability.of(specification, implementation);
    }

    /** Runs a scenario under one schedule, as a report gives it. */
    public static Result replay(Schedule schedule, Scenario scenario) {
        return Exploration.of(scenario).replay(schedule);
    }

    /**
     * From now on every exploration of this JVM runs only this schedule, with what it judges unchanged; null explores again. For a replay of one
     * test, and for a debugger.
     */
    public static synchronized void replayOnly(@Nullable Schedule schedule) {
        only = schedule;
    }

    static synchronized @Nullable Schedule only() {
        return only;
    }

    /** What explorations found since the last call; an agent asks after each test. */
    public static synchronized List<Result> takeResults() {
        List<Result> taken = List.copyOf(RESULTS);
        RESULTS.clear();
        return taken;
    }

    static synchronized void publish(Result result) {
        if (RESULTS.size() < 1_000) {
            RESULTS.add(result);
        }
    }
}
