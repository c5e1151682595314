package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Abort;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.hooks.ThreadHooks;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.FutureTask}.
 *
 * @param <V> its result
 */
@NullUnmarked
public class FutureTask<V> extends Model implements RunnableFuture<V> {
    private final Callable<V> body;
    private boolean started;
    private boolean done;
    private boolean cancelled;
    private Thread runner;
    private V result;
    private Throwable failure;

    /** As the original. */
    public FutureTask(Callable<V> body) {
        this.body = java.util.Objects.requireNonNull(body);
    }

    /** As the original. */
    public FutureTask(Runnable body, V result) {
        this(() -> {
            body.run();
            return result;
        });
    }

    @Override
    public void run() {
        step(Op.CALL);
        if (started || done) {
            return;
        }
        started = true;
        runner = ThreadHooks.currentThread();
        V value = null;
        Throwable thrown = null;
        try {
            value = body.call();
        } catch (Abort over) {
            throw over;
        } catch (Throwable caught) {
            thrown = caught;
        }
        finish(value, thrown, false);
    }

    /** As the original: runs without a result, to run again; false if that is over. */
    protected boolean runAndReset() {
        step(Op.CALL);
        if (started || done) {
            return false;
        }
        started = true;
        runner = ThreadHooks.currentThread();
        try {
            body.call();
        } catch (Abort over) {
            throw over;
        } catch (Throwable caught) {
            finish(null, caught, false);
        }
        started = false;
        return !done;
    }

    boolean isOver() {
        return done;
    }

    private boolean finish(V value, Throwable thrown, boolean cancel) {
        step(Op.WRITE);
        if (done) {
            return false;
        }
        result = value;
        failure = thrown;
        cancelled = cancel;
        done = true;
        changed();
        done();
        return true;
    }

    /** As the original. */
    protected void done() {}

    /** As the original. */
    protected void set(V value) {
        finish(value, null, false);
    }

    /** As the original. */
    protected void setException(Throwable thrown) {
        finish(null, thrown, false);
    }

    @Override
    public boolean cancel(boolean interrupt) {
        boolean cancelledNow = finish(null, null, true);
        if (cancelledNow && interrupt && runner != null) {
            ThreadHooks.interrupt(runner);
        }
        return cancelledNow;
    }

    @Override
    public boolean isCancelled() {
        look();
        return cancelled;
    }

    @Override
    public boolean isDone() {
        look();
        return done;
    }

    @Override
    public V get() throws InterruptedException, ExecutionException {
        await(Op.AWAIT, task -> done, FOR_EVER);
        return report();
    }

    @Override
    public V get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        if (!await(Op.AWAIT, task -> done, in(unit.toNanos(time)))) {
            throw new TimeoutException();
        }
        return report();
    }

    private V report() throws ExecutionException {
        if (cancelled) {
            throw new CancellationException();
        }
        if (failure != null) {
            throw new ExecutionException(failure);
        }
        return result;
    }
}
