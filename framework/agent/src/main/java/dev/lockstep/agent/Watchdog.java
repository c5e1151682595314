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
 * <p>The limit is one of work, not of patience: a test that computes is stopped by the processor time it uses, so that a
 * busy machine changes no grade; a test in which every thread waits is stopped by the clock. See {@link TimeLimit}.
 *
 * <p>It is help for the student, not a guard: student code could stop it, and behind it stands the controller, which counts
 * from outside.
 */
final class Watchdog {
    private static final int MAX_THREADS = 16;

    private final TimeLimit limit;
    private final SubmissionLoader submission;
    private final EventStream events;
    private int current = -1;
    private boolean began;

    private Watchdog(TimeLimit limit, SubmissionLoader submission, EventStream events) {
        this.limit = limit;
        this.submission = submission;
        this.events = events;
    }

    static Watchdog started(Job job, SubmissionLoader submission, EventStream events) {
        Watchdog watchdog = new Watchdog(new TimeLimit(job.testMillis()), submission, events);
        Thread thread = new Thread(watchdog::watch, "lockstep-watchdog");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
        thread.start();
        return watchdog;
    }

    /** From now on the test with this index runs, or none if -1; nothing is limited before the first call. */
    synchronized void running(int test) {
        current = test;
        began = true;
        limit.restart();
        notifyAll();
    }

    private synchronized void watch() {
        while (!began || !limit.isReached()) {
            try {
                wait(limit.millisToNextLook());
            } catch (InterruptedException bySubmission) {
                continue;
            }
        }
        events.sendNow(new Event.TimedOut(current, positions()));
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
