package dev.lockstep.core.batch;

import java.util.List;

/** Carries out a batch: on this machine, or elsewhere. */
public interface Engine {
    /**
     * Grades every submission of {@code batch} that {@code store} has no result of.
     *
     * @return a result for each submission of the batch's shard, in the order of the course
     * @throws dev.lockstep.core.ToolFailure if it cannot go on; what was finished stays in the store
     * @throws dev.lockstep.core.suite.BrokenExercise if the exercise cannot grade anything
     */
    List<Result> grade(Batch batch, RunStore store, BatchListener listener);
}
