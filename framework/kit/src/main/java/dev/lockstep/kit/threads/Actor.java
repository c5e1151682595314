package dev.lockstep.kit.threads;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread with a role in a test: it makes one call to the student's code, and the test watches how the call goes.
 *
 * <p>Messages name the actor, its state and the student's method that it called. They hold no times, line numbers or
 * numbers of threads, so that two runs say the same.
 */
public final class Actor {
    /** What an actor does; may throw what the student's method declares. */
    @FunctionalInterface
    public interface Body {
        /** Runs once, on the actor's own thread. */
        void run() throws Exception;
    }

    private final Thread thread;
    private final Body body;
    private final StudentCode studentCode;
    private final Duration deadline;

    private volatile @Nullable Throwable thrown;
    private volatile boolean finished;

    private Actor(String name, Body body, Duration deadline) {
        this.thread = new Thread(this::perform, name);
        this.body = body;
        this.studentCode = StudentCode.calledFrom(body.getClass());
        this.deadline = deadline;
        thread.setDaemon(true);
    }

    static Actor start(String name, Body body, Duration deadline) {
        Actor actor = new Actor(name, body, deadline);
        actor.thread.start();
        return actor;
    }

    /** The thread itself, for a test of what student code says about threads. */
    public Thread thread() {
        return thread;
    }

    /** Interrupts the thread. */
    public void interrupt() {
        thread.interrupt();
    }

    /** Whether the body has ended, by returning or by throwing. */
    public boolean isFinished() {
        return finished;
    }

    /** What the body threw, if it has ended by throwing. */
    public Optional<Throwable> thrown() {
        return Optional.ofNullable(thrown);
    }

    /**
     * Waits until this thread waits inside the student's code, with or without a time limit.
     *
     * <p>A thread that was queued may still show as waiting when it has already been chosen to go on. So this tells that
     * a thread has come to wait, and never that it stays there: prove that by what it does next.
     *
     * @throws AssertionError if it ends instead, or keeps running
     */
    public void awaitWaiting() {
        await(() -> finished || waitsInStudentCode());
        if (finished) {
            throw new AssertionError(thread.getName() + " should wait, but " + end(), thrown);
        }
        if (!waitsInStudentCode()) {
            throw new AssertionError(thread.getName() + " should wait, but is " + position());
        }
    }

    /**
     * Waits until the body has returned.
     *
     * @param when what should let it return, as the end of a sentence: "after release(2)"
     * @throws AssertionError if it throws, or does not end
     */
    public void awaitFinished(String when) {
        awaitEnd(when);
        if (thrown != null) {
            throw new AssertionError(thread.getName() + " should return " + when + ", but " + end(), thrown);
        }
    }

    /**
     * Waits until the body has thrown an exception of {@code type}, and returns that exception.
     *
     * @param when what should make it throw, as the end of a sentence: "when interrupted"
     * @throws AssertionError if it returns, throws something else, or does not end
     */
    public <T extends Throwable> T awaitThrown(Class<T> type, String when) {
        awaitEnd(when);
        if (!type.isInstance(thrown)) {
            String expected = " should throw " + type.getSimpleName() + " " + when + ", but ";
            throw new AssertionError(thread.getName() + expected + end(), thrown);
        }
        return type.cast(thrown);
    }

    private void awaitEnd(String when) {
        await(() -> finished);
        if (!finished) {
            throw new AssertionError(thread.getName() + " is still " + position() + " " + when);
        }
    }

    private void await(BooleanSupplier condition) {
        Await.holdsWithin(deadline, condition);
    }

    private void perform() {
        try {
            body.run();
        } catch (Throwable any) {
            thrown = any;
        } finally {
            finished = true;
        }
    }

    private boolean waitsInStudentCode() {
        return isWaiting() && studentCode.methodOf(thread).isPresent() && isWaiting();
    }

    private boolean isWaiting() {
        Thread.State state = thread.getState();
        return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }

    private String position() {
        String state = thread.getState().toString();
        return state
                + studentCode.methodOf(thread).map(method -> " in " + method).orElse(" outside your code");
    }

    private String end() {
        Throwable cause = thrown;
        return cause == null ? "it returned" : "it threw " + cause.getClass().getSimpleName();
    }
}
