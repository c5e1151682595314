package dev.lockstep.core.batch;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import java.util.List;

/**
 * Grades on this machine. Some threads take submissions in and compile them, others run the tests of what is compiled, so
 * the next is compiled while this one runs.
 */
public final class LocalEngine implements Engine {
    private static final int JOBS_FOR_A_COMPILER = 3;
    /** One that compiles until its time is over must not keep all others waiting. */
    private static final int FEWEST_COMPILERS = 2;

    private final Installation installation;
    private final int jobs;

    /** @param jobs how many workers run at once */
    public LocalEngine(Installation installation, int jobs) {
        this.installation = installation;
        this.jobs = jobs;
    }

    @Override
    public List<Result> grade(Batch batch, RunStore store, BatchListener listener) {
        int compilers = Math.max(FEWEST_COMPILERS, jobs / JOBS_FOR_A_COMPILER);
        try (Tries tries = new Tries(() -> GradingPipeline.open(installation, compilers), batch.exercise())) {
            return new LocalRun(tries, batch, store, new InTurn(listener)).run(compilers, jobs);
        }
    }
}
