package dev.lockstep.core.execute;

import dev.lockstep.core.Installation;
import dev.lockstep.core.suite.TestSuite;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Execution;
import dev.lockstep.model.Limits;
import dev.lockstep.model.TestCase;
import java.util.List;

/**
 * Runs the tests of a suite on the classes of a submission.
 *
 * <p>When the submission ends its worker early, by time, memory or exit, the test that was running is lost, what had
 * finished is kept, and the remaining tests get a fresh worker: one endless loop must not cost what it does not touch.
 * Tests whose every criterion such an end has already cost are not tried again, so the number of workers is bounded by the
 * number of criteria and never by a clock.
 */
public final class Executor implements AutoCloseable {
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
     * @throws dev.lockstep.core.ToolFailure if a worker does not come up or ends before it runs code of the submission
     */
    public Execution execute(TestSuite suite, ClassFiles submission, Limits limits) {
        ExecutionRecord record = new ExecutionRecord(suite.plan(), limits);
        suite.missingFrom(submission).forEach(record::cannotLink);
        List<TestCase> remaining = record.remaining();
        while (!remaining.isEmpty()) {
            record.add(run(suite, submission, limits, remaining));
            remaining = record.remaining();
        }
        return record.execution();
    }

    private WorkerRun run(TestSuite suite, ClassFiles submission, Limits limits, List<TestCase> tests) {
        try (WorkerJvm worker = spare.take(installation, limits)) {
            return WorkerSession.run(worker, suite.classes(), submission, tests, limits);
        }
    }

    @Override
    public void close() {
        spare.close();
    }
}
