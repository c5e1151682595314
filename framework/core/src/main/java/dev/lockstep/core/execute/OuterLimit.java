package dev.lockstep.core.execute;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Says from outside the sandbox when a test has had its time, should the worker's own watchdog not.
 *
 * <p>Its rules are those of the watchdog, a second later: work is counted in processor time, of every process in the sandbox
 * together, from half the limit on; and once the limit has passed by the clock it is enough that nothing in there wants to run
 * for a while. A busy machine changes neither: what waits for us to read its output is not at rest.
 */
final class OuterLimit implements KillTimer.Look {
    private static final Duration BEHIND_THE_WATCHDOG = Duration.ofSeconds(1);
    private static final int LOOKS_AT_REST = 8;

    private final long half;
    private final long limit;
    private final Supplier<Optional<ProcessTree>> sandbox;
    private final LongSupplier output;
    private long processorNanosAtHalf = -1;
    private long outputAtLastLook;
    private int looksAtRest;

    OuterLimit(Duration limit, Supplier<Optional<ProcessTree>> sandbox, LongSupplier output) {
        this.half = limit.toNanos() / 2;
        this.limit = limit.toNanos();
        this.sandbox = sandbox;
        this.output = output;
    }

    @Override
    public long firstNanos() {
        return half;
    }

    @Override
    public boolean isOver(long elapsedNanos) {
        return sandbox.get().map(tree -> isOver(elapsedNanos, tree)).orElse(false);
    }

    private boolean isOver(long elapsedNanos, ProcessTree tree) {
        if (processorNanosAtHalf < 0) {
            processorNanosAtHalf = tree.processorNanos();
        }
        looksAtRest = tree.isAtRest() && !saysSomething() ? looksAtRest + 1 : 0;
        long worked = tree.processorNanos() - processorNanosAtHalf;
        return worked >= half + BEHIND_THE_WATCHDOG.toNanos()
                || elapsedNanos >= limit + BEHIND_THE_WATCHDOG.toNanos() && looksAtRest >= LOOKS_AT_REST;
    }

    private boolean saysSomething() {
        long before = outputAtLastLook;
        outputAtLastLook = output.getAsLong();
        return outputAtLastLook != before;
    }
}
