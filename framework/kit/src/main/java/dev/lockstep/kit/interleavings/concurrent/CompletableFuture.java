package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Abort;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.hooks.ThreadHooks;
import dev.lockstep.kit.interleavings.hooks.WovenThread;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.CompletableFuture}: without an executor, what is asynchronous gets a thread of its own.
 *
 * @param <T> its result
 */
@NullUnmarked
public class CompletableFuture<T> extends Model implements Future<T>, CompletionStage<T> {
    private static final Executor OWN_THREAD = body -> {
        Thread thread = new WovenThread(body);
        thread.setDaemon(true);
        ThreadHooks.start(thread);
    };
    private static final Executor SAME_THREAD = Runnable::run;

    private final List<Runnable> dependents = new ArrayList<>();
    private boolean done;
    private T result;
    private Throwable failure;

    /** Not complete. */
    public CompletableFuture() {}

    /** As the original. */
    public static <U> CompletableFuture<U> completedFuture(U value) {
        CompletableFuture<U> future = new CompletableFuture<>();
        future.done = true;
        future.result = value;
        return future;
    }

    /** As the original. */
    public static <U> CompletableFuture<U> failedFuture(Throwable thrown) {
        CompletableFuture<U> future = new CompletableFuture<>();
        future.done = true;
        future.failure = thrown;
        return future;
    }

    /** As the original. */
    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return supplyAsync(supplier, OWN_THREAD);
    }

    /** As the original. */
    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        CompletableFuture<U> future = new CompletableFuture<>();
        executor.execute(() -> future.completeBy(supplier));
        return future;
    }

    /** As the original. */
    public static CompletableFuture<Void> runAsync(Runnable body) {
        return runAsync(body, OWN_THREAD);
    }

    /** As the original. */
    public static CompletableFuture<Void> runAsync(Runnable body, Executor executor) {
        return supplyAsync(
                () -> {
                    body.run();
                    return null;
                },
                executor);
    }

    private void completeBy(Supplier<? extends T> supplier) {
        T value;
        try {
            value = supplier.get();
        } catch (Abort over) {
            throw over;
        } catch (Throwable thrown) {
            finish(null, wrapped(thrown));
            return;
        }
        finish(value, null);
    }

    private static Throwable wrapped(Throwable thrown) {
        return thrown instanceof CompletionException ? thrown : new CompletionException(thrown);
    }

    private boolean finish(T value, Throwable thrown) {
        step(Op.WRITE);
        if (done) {
            return false;
        }
        done = true;
        result = value;
        failure = thrown;
        changed();
        List<Runnable> ready = new ArrayList<>(dependents);
        dependents.clear();
        ready.forEach(Runnable::run);
        return true;
    }

    private void whenDone(Runnable dependent) {
        step(Op.UPDATE);
        if (done) {
            dependent.run();
        } else {
            dependents.add(dependent);
        }
    }

    private <U> CompletableFuture<U> then(Executor executor, BiFunction<? super T, Throwable, ? extends U> body) {
        CompletableFuture<U> next = new CompletableFuture<>();
        whenDone(() -> executor.execute(() -> next.completeBy(() -> body.apply(result, failure))));
        return next;
    }

    private <U> CompletableFuture<U> thenOnSuccess(Executor executor, Function<? super T, ? extends U> body) {
        return then(executor, (value, thrown) -> {
            if (thrown != null) {
                throw (CompletionException) wrapped(thrown);
            }
            return body.apply(value);
        });
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        return this;
    }

    /** As the original. */
    public boolean complete(T value) {
        return finish(value, null);
    }

    /** As the original. */
    public boolean completeExceptionally(Throwable thrown) {
        return finish(null, thrown);
    }

    /** As the original. */
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> body) {
        return thenOnSuccess(SAME_THREAD, body);
    }

    /** As the original. */
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> body) {
        return thenOnSuccess(OWN_THREAD, body);
    }

    /** As the original. */
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> body, Executor executor) {
        return thenOnSuccess(executor, body);
    }

    /** As the original. */
    public CompletableFuture<Void> thenAccept(Consumer<? super T> body) {
        return thenApply(value -> {
            body.accept(value);
            return null;
        });
    }

    /** As the original. */
    public CompletableFuture<Void> thenRun(Runnable body) {
        return thenAccept(value -> body.run());
    }

    /** As the original. */
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> body) {
        CompletableFuture<U> next = new CompletableFuture<>();
        thenApply(body).whenComplete((inner, thrown) -> {
            if (thrown != null) {
                next.finish(null, wrapped(thrown));
            } else {
                inner.toCompletableFuture()
                        .whenComplete((value, later) -> next.finish(value, later == null ? null : wrapped(later)));
            }
        });
        return next;
    }

    /** As the original. */
    public <U, V> CompletableFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> body) {
        return thenCompose(mine -> other.toCompletableFuture().thenApply(theirs -> (V) body.apply(mine, theirs)));
    }

    /** As the original. */
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> body) {
        return then(SAME_THREAD, body);
    }

    /** As the original. */
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> body) {
        return then(SAME_THREAD, (value, thrown) -> thrown == null ? value : body.apply(thrown));
    }

    /** As the original. */
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> body) {
        return then(SAME_THREAD, (value, thrown) -> {
            body.accept(value, thrown);
            if (thrown != null) {
                throw (CompletionException) wrapped(thrown);
            }
            return value;
        });
    }

    /** As the original. */
    public static CompletableFuture<Void> allOf(CompletableFuture<?>... futures) {
        CompletableFuture<Void> all = completedFuture(null);
        for (CompletableFuture<?> future : futures) {
            all = all.thenCombine(future, (mine, theirs) -> null);
        }
        return all;
    }

    /** As the original. */
    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... futures) {
        CompletableFuture<Object> any = new CompletableFuture<>();
        for (CompletableFuture<?> future : futures) {
            future.whenComplete((value, thrown) -> any.finish(value, thrown));
        }
        return any;
    }

    @Override
    public boolean cancel(boolean interrupt) {
        return finish(null, new CancellationException()) || isCancelled();
    }

    @Override
    public boolean isCancelled() {
        look();
        return failure instanceof CancellationException;
    }

    /** As the original. */
    public boolean isCompletedExceptionally() {
        look();
        return failure != null;
    }

    @Override
    public boolean isDone() {
        look();
        return done;
    }

    /** As the original. */
    public T getNow(T other) {
        look();
        return done ? joined() : other;
    }

    /** As the original. */
    public T join() {
        awaitUninterruptibly(Op.AWAIT, task -> done);
        return joined();
    }

    private T joined() {
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (failure != null) {
            throw (CompletionException) wrapped(failure);
        }
        return result;
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        await(Op.AWAIT, task -> done, FOR_EVER);
        return got();
    }

    @Override
    public T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!await(Op.AWAIT, task -> done, in(unit.toNanos(time)))) {
            throw new TimeoutException();
        }
        return got();
    }

    private T got() throws ExecutionException {
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (failure != null) {
            boolean inner = failure instanceof CompletionException && failure.getCause() != null;
            throw new ExecutionException(inner ? failure.getCause() : failure);
        }
        return result;
    }
}
