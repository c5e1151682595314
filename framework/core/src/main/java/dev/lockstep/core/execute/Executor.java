package dev.lockstep.core.execute;

import dev.lockstep.agent.protocol.Job;
import dev.lockstep.core.Installation;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.core.weave.Program;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Limits;
import dev.lockstep.model.ScheduleTrace;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the tests of a suite on the classes of a submission.
 *
 * <p>When the submission ends its worker early, by time, memory or exit, the test that was running is lost, what had
 * finished is kept, and the remaining tests get a fresh worker: one endless loop must not cost what it does not touch.
 * Tests whose every criterion such an end has already cost are not tried again, so the number of workers is bounded by the
 * number of criteria and never by a clock.
 */
public final class Executor implements AutoCloseable {
    private static final int MOST_WORKERS = 4;

    private final Installation installation;
    private final SpareWorker spare = new SpareWorker();

    /** Runs workers of {@code installation}. */
    public Executor(Installation installation) {
        this.installation = installation;
    }

    /** Starts a worker ahead of its job, to hide its start-up behind the compilation. */
    public void prepare(Limits limits) {
        spare.prepare(installation, limits);
    }

    /**
     * Runs every test of {@code suite} once.
     *
     * @param measurements takes what was measured; nothing of it is graded
     * @throws dev.lockstep.core.ToolFailure if a worker does not come up or ends before it runs code of the submission
     */
    public Execution execute(TestSuite suite, Program program, Limits limits, Measurements measurements) {
        ExecutionRecord record = new ExecutionRecord(suite.plan(), limits);
        suite.missingFrom(program.submission()).forEach(record::cannotLink);
        List<TestCase> remaining = record.remaining();
        while (!remaining.isEmpty()) {
            WorkerRun run = run(program, limits, remaining, Job.Replay.NONE);
            run.facts().forEach(measurements::fact);
            run.times().forEach(measurements::test);
            record.add(run);
            remaining = record.remaining();
        }
        return record.execution();
    }

    /**
     * Runs {@code tests} until one of them does not pass.
     *
     * @return the outcome of that test; nothing if all of them pass
     * @throws dev.lockstep.core.ToolFailure if a worker does not come up or ends before it runs code of the submission
     */
    public Optional<TestOutcome> firstLoss(List<TestCase> tests, Program program, Limits limits) {
        try (WorkerJvm worker = WorkerJvm.start(installation, limits)) {
            return WorkerSession.runToFirstLoss(worker, program, tests, limits).outcomes().stream()
                    .filter(outcome -> !outcome.verdict().isPassed())
                    .findFirst();
        }
    }

    /**
     * Runs {@code test} once more, under the schedule of {@code trace} alone.
     *
     * @throws dev.lockstep.core.ToolFailure if a worker does not come up or ends before it runs code of the submission
     */
    public Verdict replay(TestCase test, ScheduleTrace trace, Program program, Limits limits) {
        Job.Replay replay = new Job.Replay(trace.schedule(), trace.exploration());
        WorkerRun run = run(program, limits, List.of(test), replay);
        return run.outcomes().get(0).verdict();
    }

    /**
     * Puts {@code inputs} to {@code program} by its {@code adapter}; one answer for each.
     *
     * <p>A case that ends its worker costs its own answer only, but after a few of them no more is tried.
     */
    public List<Answer> ask(Program program, String adapter, List<String> inputs, Limits limits) {
        List<Answer> answers = new ArrayList<>();
        for (int attempt = 0; attempt < MOST_WORKERS && answers.size() < inputs.size(); attempt++) {
            try (WorkerJvm worker = spare.take(installation, limits)) {
                List<String> remaining = inputs.subList(answers.size(), inputs.size());
                answers.addAll(QuestionSession.ask(worker, program, adapter, remaining, limits));
            }
        }
        while (answers.size() < inputs.size()) {
            answers.add(new Answer.NotGiven("Not tried: cases before it ended " + MOST_WORKERS + " workers."));
        }
        return answers;
    }

    private WorkerRun run(Program program, Limits limits, List<TestCase> tests, Job.Replay replay) {
        try (WorkerJvm worker = spare.take(installation, limits)) {
            return WorkerSession.run(worker, program, tests, limits, replay);
        }
    }

    @Override
    public void close() {
        spare.close();
    }
}
