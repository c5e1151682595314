package dev.lockstep.core.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Points;
import dev.lockstep.model.Report;
import dev.lockstep.testkit.Build;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What grades where bubblewrap does not work: each level that this machine offers grades the same, and says what it is. */
@Timeout(300)
class WeakerSandboxesTest {
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");

    @ParameterizedTest
    @EnumSource
    void everyLevelGradesAndNamesItself(Level level) {
        Installation usual = Build.installation();
        ProbeResult result = usual.probe().all().stream()
                .filter(tried -> tried.level() == level)
                .findFirst()
                .orElseThrow();
        assumeTrue(result instanceof ProbeResult.Works, result::toString);

        Report report = grade(usual.with(((ProbeResult.Works) result).sandbox()));

        assertThat(report.points()).as(report.status().toString()).isEqualTo(new Points(100, 100));
        assertThat(report.environment().protection().level()).isEqualTo(level.name());
    }

    private static Report grade(Installation installation) {
        Exercise tally = ExerciseCatalog.load(List.of(GOLDEN.resolve("exercises")))
                .find("tally")
                .orElseThrow();
        Received right = Intake.receive(GOLDEN.resolve("results/all-right/submission"), tally);
        try (GradingPipeline pipeline = GradingPipeline.open(installation)) {
            return pipeline.grade(tally, ((Received.Accepted) right).submission());
        }
    }
}
