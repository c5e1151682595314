package dev.lockstep.mutation;

import dev.lockstep.core.ToolFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many values, as many at a time as there are processors. */
final class InParallel {
    private InParallel() {}

    /** One result for each value, in their order; throws what the first one that fails threw. */
    static <A, B> List<B> map(List<A> values, Function<A, B> work) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<B>> pending = new ArrayList<>();
            values.forEach(value -> pending.add(pool.submit(() -> work.apply(value))));
            List<B> results = new ArrayList<>();
            for (Future<B> result : pending) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while mutants were judged", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof ToolFailure ours
                    ? ours
                    : new ToolFailure("judging a mutant broke: " + failed.getCause(), failed.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
