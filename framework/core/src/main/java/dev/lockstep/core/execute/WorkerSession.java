package dev.lockstep.core.execute;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.EventReader;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.JobCodec;
import dev.lockstep.agent.protocol.ProtocolException;
import dev.lockstep.core.weave.Program;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Limits;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.TestCase;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One conversation with one worker: sends the job, reads events until the end, and judges how it ended. */
final class WorkerSession {
    private static final Duration GRACE = Duration.ofSeconds(5);
    /** By the clock, so looser than the worker's own watchdog; see {@link OuterLimit} for what counts on a busy machine too. */
    private static final int WALL_FACTOR = 7;

    private static final Duration BEGINS_WITHIN = Duration.ofSeconds(60);

    private final WorkerJvm worker;
    private final Limits limits;
    private final ReportedOutcomes reported;
    private final boolean toFirstLoss;
    private boolean began;
    private boolean ended;
    private boolean timedOut;
    private @Nullable String violation;

    private WorkerSession(WorkerJvm worker, List<TestCase> tests, String codeHash, Limits limits, boolean toFirstLoss) {
        this.worker = worker;
        this.limits = limits;
        this.toFirstLoss = toFirstLoss;
        this.reported = new ReportedOutcomes(tests, codeHash, limits);
    }

    static WorkerRun run(WorkerJvm worker, Program program, List<TestCase> toRun, Limits limits, Job.Replay replay) {
        return new WorkerSession(worker, toRun, program.codeHash(), limits, false)
                .run(job(program, toRun, limits, replay));
    }

    /** The same, but ends the worker as soon as a test does not pass. */
    static WorkerRun runToFirstLoss(WorkerJvm worker, Program program, List<TestCase> toRun, Limits limits) {
        return new WorkerSession(worker, toRun, program.codeHash(), limits, true)
                .run(job(program, toRun, limits, Job.Replay.NONE));
    }

    private static Job job(Program program, List<TestCase> toRun, Limits limits, Job.Replay replay) {
        return new Job(
                new SecureRandom().nextLong(),
                limits.test().toMillis(),
                program.submission().byName(),
                program.tests().byName(),
                new Job.Woven(program.woven().byName(), program.exploringTests().byName(), program.fresh()),
                toRun.stream().map(TestCase::id).toList(),
                replay);
    }

    private WorkerRun run(Job job) {
        try (DataOutputStream orders = new DataOutputStream(worker.orders());
                KillTimer timer = new KillTimer(worker::kill)) {
            timer.restart(BEGINS_WITHIN);
            JobCodec.write(job, orders);
            listen(new EventReader(new DataInputStream(worker.events()), job.nonce()), timer);
        } catch (IOException workerGone) {
            // how it went is read off its exit code
        }
        return judged();
    }

    private void listen(EventReader reader, KillTimer timer) throws IOException {
        try {
            while (!ended && !timedOut && !isStopped()) {
                take(reader.read(), timer);
            }
        } catch (ProtocolException disturbed) {
            violation = worker.hasBrokenDown() ? null : disturbed.getMessage();
        }
    }

    private boolean isStopped() {
        return toFirstLoss && reported.hasLoss();
    }

    /** A measurement gives no more time: a test may make as many as it likes. */
    private void take(Event event, KillTimer timer) throws ProtocolException {
        take(event);
        if (!(event instanceof Event.Measured)) {
            timer.restart(limits.test().multipliedBy(WALL_FACTOR).plus(GRACE), worker.outerLimit(limits));
        }
    }

    private void take(Event event) throws ProtocolException {
        if (!began && !(event instanceof Event.Began)) {
            throw new ProtocolException("an event before the first");
        }
        if (event instanceof Event.Began) {
            began = true;
            reported.began();
        } else if (event instanceof Event.Started started) {
            reported.started(started.test());
        } else if (event instanceof Event.Finished finished) {
            reported.finished(finished);
        } else if (event instanceof Event.Measured measured) {
            reported.measured(measured);
        } else if (event instanceof Event.TimedOut timeOut) {
            timedOut = true;
            reported.timedOut(timeOut);
        } else if (event instanceof Event.Ended) {
            ended = true;
        } else {
            throw new ProtocolException("an answer that nobody asked for");
        }
    }

    private WorkerRun judged() {
        if (isStopped() && !timedOut) {
            return new WorkerRun(reported.soFar(), ProgramOutput.NONE, reported.facts(), reported.times(), null);
        }
        boolean killed = worker.wasKilled();
        int exitCode = worker.end(ended || timedOut ? GRACE : Duration.ofSeconds(1));
        String text = worker.output().text();
        if (!began) {
            throw worker.notBegun(exitCode);
        }
        ProgramOutput output = new ProgramOutput(text, worker.output().bytes());
        if (ended) {
            return new WorkerRun(reported.complete(), output, reported.facts(), reported.times(), null);
        }
        WorkerEnd end = WorkerEnd.of(violation, timedOut || killed, exitCode, worker.tail(), limits);
        Interruption interruption = new Interruption(reported.lost(end).id(), end.cause(), end.reason());
        return new WorkerRun(reported.soFar(), output, reported.facts(), reported.times(), interruption);
    }
}
