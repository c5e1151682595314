package dev.lockstep.core.execute;

import dev.lockstep.model.Fact;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.TestOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one worker reported.
 *
 * @param outcomes of the tests that it was given and that ended, or were running when it ended
 * @param facts what public tests measured
 * @param times of the tests that began, and of what ended the worker between two tests
 * @param interruption why it ended before its last test, if it did
 */
record WorkerRun(
        List<TestOutcome> outcomes,
        ProgramOutput output,
        List<Fact> facts,
        List<Duration> times,
        @Nullable Interruption interruption) {
    WorkerRun {
        outcomes = List.copyOf(outcomes);
        facts = List.copyOf(facts);
        times = List.copyOf(times);
    }

    Optional<Interruption> interrupted() {
        return Optional.ofNullable(interruption);
    }
}
