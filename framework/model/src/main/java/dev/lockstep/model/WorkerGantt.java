package dev.lockstep.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What each thread of a pool runs and how many tasks wait, from moment to moment.
 *
 * @param title what is run, in a few words
 * @param unit of time, such as {@code ms}
 * @param moments in order of time; what is said of one holds until the next
 */
public record WorkerGantt(String title, String unit, List<Moment> moments) implements Picture {
    /** {@link #kind()} of every one. */
    public static final String KIND = "worker-gantt";

    private static final int MOST_MOMENTS = 64;
    private static final int MOST_THREADS = 16;
    private static final int MOST_QUEUED = 1_000;

    /**
     * A point in time.
     *
     * @param time in the unit of the picture, not negative
     * @param event what came from outside, such as {@code C is handed in}, or empty
     */
    public record Moment(long time, String event, State expected, State actual) {
        /** Whether what happened is not what was expected. */
        public boolean differs() {
            return !actual.equals(expected);
        }
    }

    /**
     * A pool from a moment on.
     *
     * @param running the task of each thread; empty for a thread that has none
     * @param queued tasks that wait
     */
    public record State(List<String> running, int queued) {
        /** @throws IllegalArgumentException if there is more than can be drawn */
        public State {
            running = List.copyOf(running);
            if (running.size() > MOST_THREADS || queued < 0 || queued > MOST_QUEUED) {
                throw new IllegalArgumentException(running.size() + " threads and " + queued + " tasks that wait");
            }
        }

        /** The task of a thread, counted from 0, or empty. */
        public String task(int thread) {
            return thread < running.size() ? running.get(thread) : "";
        }
    }

    /** @throws IllegalArgumentException if moments are out of order, or there are more than can be drawn */
    public WorkerGantt {
        moments = List.copyOf(moments);
        if (moments.isEmpty() || moments.size() > MOST_MOMENTS) {
            throw new IllegalArgumentException(moments.size() + " moments cannot be shown");
        }
        long before = -1;
        for (Moment moment : moments) {
            if (moment.time() <= before) {
                throw new IllegalArgumentException("a moment at " + moment.time() + " after one at " + before);
            }
            before = moment.time();
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int firstDifference() {
        return IntStream.range(0, moments.size())
                .filter(i -> moments.get(i).differs())
                .findFirst()
                .orElse(-1);
    }
}
