package dev.lockstep.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.core.sandbox.Launch;
import dev.lockstep.core.sandbox.Level;
import dev.lockstep.core.sandbox.Sandbox;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Protection;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A fault that is ours costs nobody a grade unless it comes twice. The JVMs are real; their sandbox refuses some of them. */
class OneMoreTryTest {
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");
    private static final Exercise TALLY = ExerciseCatalog.load(List.of(GOLDEN.resolve("exercises")))
            .find("tally")
            .orElseThrow();

    @Test
    void aWorkerThatCannotBeStartedOnceIsTriedAgain() {
        Refusing sandbox = new Refusing(1);

        assertThat(grade(sandbox).points().isFull()).isTrue();
        assertThat(sandbox.workers).hasValue(2);
    }

    @Test
    void twiceIsNoGradeAndSaysWhy() {
        Refusing sandbox = new Refusing(2);

        Report report = grade(sandbox);

        assertThat(report.status())
                .isInstanceOfSatisfying(Status.NotGraded.class, notGraded -> assertThat(notGraded.reason())
                        .contains("a worker JVM cannot be started", "no room"));
        assertThat(sandbox.workers).hasValue(2);
    }

    @Test
    void whatTheProgramDoesIsNotTriedAgain() {
        Refusing sandbox = new Refusing(0);

        assertThat(grade(sandbox).points().isFull()).isTrue();
        assertThat(sandbox.workers).hasValue(1);
    }

    private static Report grade(Sandbox sandbox) {
        Installation installation = Build.installation().with(sandbox);
        Received received = Intake.receive(GOLDEN.resolve("results/all-right/submission"), TALLY);
        Submission submission = ((Received.Accepted) received).submission();
        try (Tries tries = new Tries(() -> GradingPipeline.open(installation, 1), TALLY)) {
            return tries.finish(submission, tries.prepare(submission));
        }
    }

    /** The sandbox of this machine, but for the first workers. */
    private static final class Refusing implements Sandbox {
        private final Sandbox real = Build.installation().sandbox();
        private final int refused;
        private final AtomicInteger workers = new AtomicInteger();

        Refusing(int refused) {
            this.refused = refused;
        }

        @Override
        public Process start(Launch launch) throws IOException {
            boolean isWorker = String.join(" ", launch.command()).contains("AgentMain");
            if (isWorker && workers.incrementAndGet() <= refused) {
                throw new IOException("no room");
            }
            return real.start(launch);
        }

        @Override
        public Level level() {
            return real.level();
        }

        @Override
        public Protection protection() {
            return real.protection();
        }
    }
}
