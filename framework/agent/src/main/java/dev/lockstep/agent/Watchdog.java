package dev.lockstep.agent;

import dev.lockstep.agent.protocol.CodePoint;
import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Ends the JVM when a test goes past its limit, after saying where the submission's threads stand.
 *
 * <p>It is help for the student, not a guard: student code could stop it, and behind it stands the controller's kill.
 */
final class Watchdog {
    private static final int MAX_THREADS = 16;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final long limitNanos;
    private final SubmissionLoader submission;
    private final EventStream events;
    private int current = -1;
    private long since = System.nanoTime();

    private Watchdog(long limitMillis, SubmissionLoader submission, EventStream events) {
        this.limitNanos = limitMillis * NANOS_PER_MILLI;
        this.submission = submission;
        this.events = events;
    }

    static Watchdog started(Job job, SubmissionLoader submission, EventStream events) {
        Watchdog watchdog = new Watchdog(job.testMillis(), submission, events);
        Thread thread = new Thread(watchdog::watch, "lockstep-watchdog");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
        return watchdog;
    }

    /** From now on the test with this index runs, or none if -1. */
    synchronized void running(int test) {
        current = test;
        since = System.nanoTime();
    }

    private synchronized void watch() {
        try {
            long left = limitNanos;
            while (left > 0) {
                wait(left / NANOS_PER_MILLI + 1);
                left = limitNanos - (System.nanoTime() - since);
            }
        } catch (InterruptedException bySubmission) {
            return;
        }
        events.sendLast(new Event.TimedOut(current, positions()));
        Runtime.getRuntime().halt(0);
    }

    private List<Position> positions() {
        List<Position> positions = new ArrayList<>();
        for (Map.Entry<Thread, StackTraceElement[]> entry :
                Thread.getAllStackTraces().entrySet()) {
            for (StackTraceElement element : entry.getValue()) {
                if (submission.holds(element.getClassName())) {
                    positions.add(position(entry.getKey(), element));
                    break;
                }
            }
        }
        positions.sort(Comparator.comparing(Position::thread));
        return positions.subList(0, Math.min(MAX_THREADS, positions.size()));
    }

    /** A running thread is somewhere else at each look, so only its method is worth saying. */
    private static Position position(Thread thread, StackTraceElement element) {
        Thread.State state = thread.getState();
        CodePoint at = ThrownCopier.codePoint(element);
        boolean moves = state == Thread.State.RUNNABLE;
        return new Position(
                thread.getName(), state.name(), moves ? new CodePoint(at.type(), at.method(), at.file(), 0) : at);
    }
}
