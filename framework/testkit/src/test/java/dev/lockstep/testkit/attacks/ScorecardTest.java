package dev.lockstep.testkit.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in the threat model says what the folders say, which {@link AttackSuiteTest} holds against real runs. */
class ScorecardTest {
    private static final Path DOCUMENT = Build.home().resolve("docs/threat-model.md");

    private final List<Attack> attacks = Attack.in(Ground.resources("suite"));

    ScorecardTest() throws IOException {}

    /** Run with {@code -Dlockstep.scorecard=update} to write it anew. */
    @Test
    void theThreatModelHoldsTheScorecardOfTheFolders() throws IOException {
        String kept = Files.readString(DOCUMENT);
        String now = Scorecard.in(kept, attacks);
        if ("update".equals(System.getProperty("lockstep.scorecard"))) {
            Files.writeString(DOCUMENT, now);
            return;
        }

        assertThat(kept.lines()).containsExactlyElementsOf(now.lines().toList());
    }

    @Test
    void withVettingNoAttackIsExpectedToDoHarm() {
        assertThat(attacks).allSatisfy(attack -> assertThat(attack.vetted().outcome())
                .isIn("rejected", "not compiled", "refused", "no gain"));
    }

    @Test
    void withoutVettingNoAttackIsExpectedToLeaveItsSandbox() {
        assertThat(attacks).allSatisfy(attack -> assertThat(attack.unvetted().outcome())
                .isIn("rejected", "not compiled", "refused", "not graded", "no gain", "forged", "read"));
    }

    /** Otherwise finding it in a report would prove nothing. */
    @Test
    void noAttackSpellsTheCanary() throws IOException {
        try (Stream<Path> files = Files.walk(Ground.resources("suite"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainIgnoringCase("canary-");
            }
        }
    }
}
