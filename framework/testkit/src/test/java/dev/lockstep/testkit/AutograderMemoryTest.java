package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Gradescope's smallest container but one: everything that an autograder starts gets 768 MiB together, held by the kernel. */
class AutograderMemoryTest {
    private static final int CONTAINER = 768;
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");

    @TempDir
    Path temp;

    private MemoryLimit limit;

    @BeforeEach
    void aContainer() throws IOException {
        assumeTrue(Autograder.canHaveARoot(), "this needs root and bubblewrap");
        limit = MemoryLimit.of(CONTAINER).orElse(null);
        assumeTrue(limit != null, "this needs a control group for memory");
    }

    @AfterEach
    void nothingIsLeftInIt() throws IOException {
        if (limit != null) {
            limit.close();
        }
    }

    /** The limit is one: what wants more is ended. */
    @Test
    void whatWantsMoreIsEnded() throws Exception {
        List<String> greedy = List.of(
                "perl",
                "-e",
                "my @kept; for (1 .. " + 2 * CONTAINER + ") { push @kept, 'x' x (1 << 20) } print 'had it all'");

        Process process = new ProcessBuilder(limit.around(greedy)).start();

        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isNotZero();
        assertThat(limit.ended()).isPositive();
    }

    @Test
    void theReferenceOfARealExerciseEarnsEverything(TestReporter reporter) throws Exception {
        Autograder autograder = Autograder.of("semaphore", Build.home().resolve("exercises"), temp);
        autograder.handIn(Build.home().resolve("solutions/semaphore/reference"));

        grade(autograder, reporter);

        assertThat(autograder.earned()).isEqualTo(100);
    }

    /** Five JVMs of its own beside the worker. */
    @Test
    void anExerciseThatStartsProcessesEarnsEverything(TestReporter reporter) throws Exception {
        Autograder autograder = Autograder.of("cpu-process-pool", Build.home().resolve("exercises"), temp);
        autograder.handIn(Build.home().resolve("solutions/cpu-process-pool/reference"));

        grade(autograder, reporter);

        assertThat(autograder.earned()).isEqualTo(100);
    }

    @Test
    void aSubmissionThatFillsItsMemoryLosesPointsAndNotTheContainer(TestReporter reporter) throws Exception {
        Autograder autograder = Autograder.of("tally", GOLDEN.resolve("exercises"), temp);
        autograder.handIn(GOLDEN.resolve("results/uses-up-memory/submission"));

        grade(autograder, reporter);

        assertThat(autograder.earned()).isLessThan(100);
        assertThat(autograder.results().path("tests")).isNotEmpty();
    }

    private void grade(Autograder autograder, TestReporter reporter) throws Exception {
        autograder.run(limit.around(autograder.inARoot()));

        reporter.publishEntry("MiB at most", String.valueOf(limit.most()));
        assertThat(limit.ended())
                .as("processes that were ended for want of memory")
                .isZero();
        assertThat(limit.most()).as("it ran in the group, not beside it").isBetween(50L, (long) CONTAINER);
    }
}
