package dev.lockstep.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Accesses to a cache of {@code sets} sets of {@code ways} ways, one after another: hit or miss, what had to go, and how
 * full each set was.
 *
 * @param title what is run, in a few words
 */
public record AccessTimeline(String title, int sets, int ways, List<Step> steps) implements Picture {
    /** {@link #kind()} of every one. */
    public static final String KIND = "access-timeline";

    /** Stands for no set. */
    public static final int NONE = -1;

    private static final int MOST_STEPS = 64;
    private static final int MOST_SETS_SHOWN = 16;

    /**
     * One access, or another event.
     *
     * @param number counted from 1, in order
     * @param access such as {@code page 6}
     * @param set the set that it concerns, or {@link #NONE}
     * @param expected what should happen, beginning with {@code hit} or {@code miss} if it is an access
     * @param actual what happened
     * @param expectedHeld entries in each set afterwards, if all is right; empty if not told
     * @param actualHeld entries in each set afterwards, by what was said so far; empty if not told
     */
    public record Step(
            int number,
            String access,
            int set,
            String expected,
            String actual,
            List<Integer> expectedHeld,
            List<Integer> actualHeld) {
        public Step {
            expectedHeld = List.copyOf(expectedHeld);
            actualHeld = List.copyOf(actualHeld);
        }

        /** Whether what happened is not what was expected. */
        public boolean differs() {
            return !actual.equals(expected);
        }
    }

    /** @throws IllegalArgumentException if the numbers do not fit each other, or there is more than can be drawn */
    public AccessTimeline {
        steps = List.copyOf(steps);
        if (sets < 1 || ways < 1 || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    steps.size() + " accesses to " + sets + " sets of " + ways + " ways cannot be shown");
        }
        for (Step step : steps) {
            check(step, sets, steps.get(0).expectedHeld().size());
        }
    }

    private static void check(Step step, int sets, int told) {
        boolean fits = step.set() >= NONE && step.set() < sets;
        boolean filled = told == step.expectedHeld().size()
                && told == step.actualHeld().size()
                && (told == 0 || told == sets && sets <= MOST_SETS_SHOWN);
        if (!fits || !filled) {
            throw new IllegalArgumentException(
                    "step " + step.number() + " is of set " + step.set() + " and tells of " + told + " of " + sets);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int firstDifference() {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).differs())
                .findFirst()
                .orElse(-1);
    }
}
