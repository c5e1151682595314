package dev.lockstep.core.verify;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.compile.JavacCompiler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Does the work of one verification on every processor, with pipelines that share what compiles, which stays warm.
 *
 * <p>That is sound because no verdict depends on what else runs. Twice as many threads as processors do the work, since much
 * of it waits: for a worker or its children to come up and end, or for a test that sleeps.
 */
final class GradingPool implements AutoCloseable {
    private final Installation installation;
    private final JavacCompiler compiler;
    private final ExecutorService threads;
    private final BlockingQueue<GradingPipeline> idle = new LinkedBlockingQueue<>();
    private final List<GradingPipeline> opened = Collections.synchronizedList(new ArrayList<>());

    GradingPool(Installation installation) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.installation = installation;
        this.compiler = JavacCompiler.start(installation, processors);
        this.threads = Executors.newFixedThreadPool(2 * processors);
    }

    /** Work that needs a pipeline, to be done when a thread is free. */
    <T> Future<T> grading(Function<GradingPipeline, T> work) {
        return submit(() -> {
            GradingPipeline pipeline = take();
            try {
                return work.apply(pipeline);
            } finally {
                idle.add(pipeline);
            }
        });
    }

    /** Any other work. */
    <T> Future<T> submit(Callable<T> work) {
        return threads.submit(work);
    }

    private GradingPipeline take() {
        GradingPipeline free = idle.poll();
        if (free != null) {
            return free;
        }
        GradingPipeline fresh = GradingPipeline.sharing(compiler, installation);
        opened.add(fresh);
        return fresh;
    }

    /** Waits for {@code work}; throws the {@link ToolFailure} that it threw. */
    static <T> T get(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ToolFailure("interrupted while verifying", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof ToolFailure ours
                    ? ours
                    : new ToolFailure("verifying broke: " + failed.getCause(), failed.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        List.copyOf(opened).forEach(GradingPipeline::close);
        compiler.close();
    }
}
