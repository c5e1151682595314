package oslab.procpool;

import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Stands for a worker process, and remembers what was done to it. Its monitor guards it, and is not held while it computes. */
final class FakeWorker implements WorkerConnection {
    /** When it computes. */
    enum Pace {
        ITS_OWN,
        ONE_AT_A_TIME,
        INSTANT
    }

    private final long pid;
    private final Wire wire;
    private final Pace pace;
    private final Object interpreter;
    private final LaneLog log; // or null
    private final Thread process;
    private byte[] call;
    private Answer answer;
    private int calls;
    private long computedNanos;
    private boolean toldToEnd;
    private boolean killed;
    private boolean ended;
    private boolean waitedFor;

    FakeWorker(long pid, Wire wire, Pace pace, Object interpreter, LaneLog log) {
        this.pid = pid;
        this.wire = wire;
        this.pace = pace;
        this.interpreter = interpreter;
        this.log = log;
        this.process = new Thread(this::serve, "process-" + pid);
        if (pace != Pace.INSTANT) {
            process.setDaemon(true);
            process.start();
        }
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public synchronized void send(byte[] bytes) throws IOException {
        if (ended || toldToEnd) {
            throw new IOException("the worker process has ended");
        }
        if (call != null || answer != null) {
            throw new IllegalStateException("a call was sent before the answer to the one before it was received");
        }
        calls++;
        if (pace == Pace.INSTANT) {
            answer = compute(bytes);
        } else {
            call = bytes;
            notifyAll();
        }
    }

    @Override
    public synchronized Answer receive(Duration timeout) throws IOException, TimeoutException {
        long end = System.nanoTime() + timeout.toNanos();
        boolean interrupted = false;
        while (answer == null && !ended && end - System.nanoTime() > 0) {
            interrupted |= waitFor((end - System.nanoTime() + 999_999) / 1_000_000);
        }
        restore(interrupted);
        if (answer == null) {
            throwWhyNot(timeout);
        }
        Answer received = answer;
        answer = null;
        return received;
    }

    private void throwWhyNot(Duration timeout) throws IOException, TimeoutException {
        if (ended) {
            throw new EOFException("the worker process has ended");
        }
        throw new TimeoutException("no answer within " + timeout.toMillis() + " ms");
    }

    @Override
    public synchronized void end() {
        toldToEnd = true;
        ended |= pace == Pace.INSTANT;
        notifyAll();
    }

    @Override
    public synchronized void kill() {
        if (!ended) {
            killed = true;
            if (log != null) {
                log.add(this, "is killed");
            }
        }
        crash();
    }

    /** Ends it as if by a fault of its own. */
    synchronized void crash() {
        ended = true;
        process.interrupt();
        notifyAll();
    }

    @Override
    public synchronized void waitFor() {
        boolean interrupted = false;
        while (!ended) {
            interrupted |= waitFor(0);
        }
        waitedFor = true;
        restore(interrupted);
    }

    /** Waits for a change, at most so long if that is not 0; says whether an interrupt came instead. */
    private boolean waitFor(long millis) {
        try {
            wait(millis);
            return false;
        } catch (InterruptedException later) {
            return true;
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        for (byte[] next = nextCall(); next != null; next = nextCall()) {
            long start = System.nanoTime();
            answered(compute(next), System.nanoTime() - start);
        }
    }

    private synchronized byte[] nextCall() {
        while (call == null && !toldToEnd && !ended) {
            waitFor(0);
        }
        if (call == null || ended) {
            ended = true;
            notifyAll();
            return null;
        }
        return call;
    }

    private synchronized void answered(Answer made, long nanos) {
        computedNanos += nanos;
        call = null;
        if (!ended) {
            answer = made;
        }
        notifyAll();
    }

    private Answer compute(byte[] bytes) {
        if (pace != Pace.ONE_AT_A_TIME) {
            return answerTo(bytes);
        }
        synchronized (interpreter) {
            return answerTo(bytes);
        }
    }

    private Answer answerTo(byte[] bytes) {
        try {
            RemoteCall<?> made = (RemoteCall<?>) wire.objectOf(bytes);
            return new Answer(Answer.Kind.RETURNED, wire.bytesOf(made.call()));
        } catch (Throwable thrown) {
            return new Answer(Answer.Kind.THREW, bytesOf(thrown));
        }
    }

    private byte[] bytesOf(Throwable thrown) {
        try {
            return wire.bytesOf(thrown);
        } catch (IOException cannotTravel) {
            throw new IllegalStateException(cannotTravel);
        }
    }

    /** Whether this thread stands for its process. */
    boolean runsHere() {
        return Thread.currentThread() == process;
    }

    synchronized long computedMillis() {
        return computedNanos / 1_000_000;
    }

    synchronized int calls() {
        return calls;
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    synchronized boolean wasToldToEnd() {
        return toldToEnd;
    }

    synchronized boolean wasKilled() {
        return killed;
    }

    synchronized boolean wasWaitedFor() {
        return waitedFor;
    }
}
