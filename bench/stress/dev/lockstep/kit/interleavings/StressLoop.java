package dev.lockstep.kit.interleavings;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Runs a scenario again and again, in as many copies at once as make eight threads, until one fails. */
final class StressLoop {
    private static final int THREADS = 8;

    private final Scenario scenario;
    private final boolean judgesLeaks;

    StressLoop(Scenario scenario, boolean judgesLeaks) {
        this.scenario = scenario;
        this.judgesLeaks = judgesLeaks;
    }

    /** Returns how many rounds there was time for. */
    int run(int rounds, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            List<Copy> copies = copies();
            int done = 1;
            while (done < rounds && System.nanoTime() < end) {
                round(copies, ++done);
            }
            return done;
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The first round tells how many threads the scenario has; one that starts them by itself has about two. */
    private List<Copy> copies() throws InterruptedException {
        Copy first = new Copy();
        round(List.of(first), 1);
        int threads = Math.max(2, first.players());
        return IntStream.range(0, Math.max(1, THREADS / threads))
                .mapToObj(index -> new Copy())
                .toList();
    }

    private void round(List<Copy> copies, int number) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> copies.forEach(copy -> copy.failed(thrown)));
        copies.forEach(copy -> copy.begin(scenario));
        for (Copy copy : copies) {
            copy.end(number);
        }
        if (judgesLeaks && copies.stream().anyMatch(Copy::leavesThreads)) {
            throw StressFailure.leak(number);
        }
    }
}
