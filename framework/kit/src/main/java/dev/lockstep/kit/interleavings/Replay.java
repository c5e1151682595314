package dev.lockstep.kit.interleavings;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lets a test run again under one schedule, without a change to its source: for a debugger, and for whoever wants to see a report's
 * failure once more.
 *
 * <p>Explorations are counted from 1, in the order in which a test makes them; {@link ScheduleTrace#exploration()} has the number.
 */
public final class Replay {
    private static final Result SKIPPED = new Result.Passed(-1, 0, false, false);

    private static @Nullable Schedule schedule;
    private static int wanted;
    private static int count;

    private Replay() {}

    /**
     * From now on, one exploration runs one schedule; those before and after it run nothing and count as passed.
     *
     * <p>That no schedule reaches a situation cannot be shown by one schedule; such an exploration looks at all of them again.
     *
     * @param schedule as a report gives it
     * @param exploration which exploration from now on, counted from 1
     */
    public static synchronized void next(Schedule schedule, int exploration) {
        if (exploration < 1) {
            throw new IllegalArgumentException("explorations are counted from 1, not " + exploration);
        }
        Replay.schedule = schedule;
        wanted = exploration;
        count = 0;
    }

    /** Explorations explore again, and are counted from 1 again. To be called before each test. */
    public static synchronized void clear() {
        schedule = null;
        startCounting();
    }

    static synchronized void startCounting() {
        count = 0;
    }

    /** Makes one exploration, as it stands or as one schedule. */
    static Result exploration(IntFunction<Result> explored, Function<Schedule, IntFunction<Result>> replayed) {
        int number = begin();
        Schedule only = schedule();
        if (only == null) {
            return explored.apply(number);
        }
        return number == wanted() ? replayed.apply(only).apply(number) : SKIPPED;
    }

    private static synchronized int begin() {
        return ++count;
    }

    private static synchronized @Nullable Schedule schedule() {
        return schedule;
    }

    private static synchronized int wanted() {
        return wanted;
    }
}
