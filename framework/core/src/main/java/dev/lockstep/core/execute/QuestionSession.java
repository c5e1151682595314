package dev.lockstep.core.execute;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.EventReader;
import dev.lockstep.agent.protocol.Job;
import dev.lockstep.agent.protocol.JobCodec;
import dev.lockstep.agent.protocol.ProtocolException;
import dev.lockstep.agent.protocol.Thrown;
import dev.lockstep.core.weave.Program;
import dev.lockstep.model.Limits;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts questions to one worker, in order, until it has answered all or ends. */
final class QuestionSession {
    private static final String BAD_CASE = "dev.lockstep.kit.oracle.BadCase";
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int WALL_FACTOR = 7;

    private final WorkerJvm worker;
    private final Limits limits;
    private final List<Answer> answers = new ArrayList<>();
    private boolean began;
    private boolean ended;
    private boolean timedOut;
    private @Nullable String violation;

    private QuestionSession(WorkerJvm worker, Limits limits) {
        this.worker = worker;
        this.limits = limits;
    }

    /** Answers to the first of {@code inputs}: to all, or up to the one that ended the worker. */
    static List<Answer> ask(WorkerJvm worker, Program program, String adapter, List<String> inputs, Limits limits) {
        Job job = new Job(
                new SecureRandom().nextLong(),
                limits.test().toMillis(),
                program.submission().byName(),
                program.tests().byName(),
                new Job.Woven(Map.of(), Map.of(), false),
                List.of(),
                Job.Replay.NONE,
                new Job.Questions(adapter, inputs));
        return new QuestionSession(worker, limits).ask(job);
    }

    private List<Answer> ask(Job job) {
        try (DataOutputStream orders = new DataOutputStream(worker.orders());
                KillTimer timer = new KillTimer(worker::kill)) {
            timer.restart(Duration.ofSeconds(60));
            JobCodec.write(job, orders);
            listen(new EventReader(new DataInputStream(worker.events()), job.nonce()), timer);
        } catch (IOException workerGone) {
            // how it went is read off its exit code
        }
        boolean killed = worker.wasKilled();
        int exitCode = worker.end(ended || timedOut ? GRACE : Duration.ofSeconds(1));
        if (!began) {
            throw worker.notBegun(exitCode);
        }
        if (!ended) {
            String last = worker.tail();
            answers.add(new Answer.NotGiven(WorkerEnd.of(violation, timedOut || killed, exitCode, last, limits)
                    .reason()));
        }
        return answers;
    }

    private void listen(EventReader reader, KillTimer timer) throws IOException {
        try {
            while (!ended && !timedOut) {
                take(reader.read());
                timer.restart(limits.test().multipliedBy(WALL_FACTOR).plus(GRACE), worker.outerLimit(limits));
            }
        } catch (ProtocolException disturbed) {
            violation = worker.hasBrokenDown() ? null : disturbed.getMessage();
        }
    }

    private void take(Event event) throws ProtocolException {
        if (event instanceof Event.Answered answered) {
            add(answered.question(), given(answered.answer()));
        } else if (event instanceof Event.Finished finished && finished.thrown() != null) {
            add(finished.test(), notGiven(finished.thrown()));
        } else if (event instanceof Event.TimedOut) {
            timedOut = true;
        } else if (event instanceof Event.Ended) {
            ended = true;
        } else {
            began = true;
        }
    }

    private void add(int question, Answer answer) throws ProtocolException {
        if (question != answers.size()) {
            throw new ProtocolException("an answer to question " + question + ", not to " + answers.size());
        }
        answers.add(answer);
    }

    private static Answer given(String json) {
        return json.isEmpty() ? new Answer.NotGiven("The answer is too long.") : new Answer.Given(json);
    }

    private static Answer notGiven(Thrown thrown) {
        return thrown.type().equals(BAD_CASE)
                ? new Answer.BadCase(thrown.message())
                : new Answer.NotGiven(thrown.type() + ": " + thrown.message());
    }
}
