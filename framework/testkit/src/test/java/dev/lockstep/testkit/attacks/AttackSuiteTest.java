package dev.lockstep.testkit.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs attacks against the whole grader, with vetting and without, as a user that owns nothing.
 *
 * <p>Every day a few of each kind; all of them with {@code ./check --full}; some with {@code -Dlockstep.attacks=reading/}.
 */
class AttackSuiteTest {
    private static final List<String> NEVER_AT_ALL = List.of("escaped", "injected", "hung", "hurt");

    @TestFactory
    Stream<DynamicTest> aFewAttacksEndAsTheirFoldersSay() throws IOException, InterruptedException {
        Unprivileged.Result result = attacked("quick");
        assumeTrue(result.exitCode() != AttackMain.REFUSED, result.errors());

        return judged(result, "quick");
    }

    @TestFactory
    @Tag("full")
    Stream<DynamicTest> everyAttackEndsAsItsFolderSays() throws IOException, InterruptedException {
        String extent = System.getProperty("lockstep.attacks", "full");
        return judged(attacked(extent), extent.replace("/", ""));
    }

    @Test
    void theSuiteRefusesToRunAsRoot() throws IOException, InterruptedException {
        assumeTrue(Machine.user().equals(0), "these tests do not run as root");
        try (Unprivileged staged = Unprivileged.staged()) {
            Unprivileged.Result result = staged.attackAsMyself();

            assertThat(result.exitCode()).isEqualTo(AttackMain.REFUSED);
            assertThat(result.errors()).contains("hostile submissions never run as root");
            assertThat(result.lines()).isEmpty();
        }
    }

    private static Unprivileged.Result attacked(String extent) throws IOException, InterruptedException {
        try (Unprivileged staged = Unprivileged.staged()) {
            return staged.attack(extent);
        }
    }

    private static Stream<DynamicTest> judged(Unprivileged.Result result, String extent) throws IOException {
        String major = System.getProperty("java.specification.version");
        Files.write(
                Build.home().resolve("framework/testkit/target/attacks-" + extent + "-" + major + ".tsv"),
                result.lines());
        tellWhoWasLatest(result);
        Map<String, Attack> attacks = Attack.in(Ground.resources("suite")).stream()
                .collect(Collectors.toMap(Attack::id, Function.identity()));
        Stream<DynamicTest> outcomes = outcomes(result)
                .map(outcome -> DynamicTest.dynamicTest(
                        outcome.attack() + " " + outcome.guard(), () -> judge(outcome, attacks.get(outcome.attack()))));
        return Stream.concat(
                outcomes, Stream.of(DynamicTest.dynamicTest("ends and leaves nothing", () -> ended(result))));
    }

    /** Told and not judged: a test must not depend on how busy the machine is. */
    private static void tellWhoWasLatest(Unprivileged.Result result) {
        List<Outcome> outcomes = outcomes(result).toList();
        outcomes.stream()
                .max(Comparator.comparingLong(Outcome::late))
                .ifPresent(latest -> System.out.printf(
                        "Latest by the clock, beyond its limit and 2 s: %d ms, %s %s%n",
                        latest.late(), latest.attack(), latest.guard()));
        outcomes.stream()
                .max(Comparator.comparingLong(Outcome::lateInProcessorTime))
                .ifPresent(latest -> System.out.printf(
                        "Latest in processor time, beyond its limit: %d ms, %s %s%n",
                        latest.lateInProcessorTime(), latest.attack(), latest.guard()));
    }

    private static Stream<Outcome> outcomes(Unprivileged.Result result) {
        return result.lines().stream()
                .filter(line -> !line.equals("END") && !line.startsWith("LEFT"))
                .map(Outcome::parse);
    }

    private static void judge(Outcome outcome, Attack attack) {
        assertThat(NEVER_AT_ALL.stream().filter(outcome::did))
                .as(outcome.detail())
                .isEmpty();
        assertThat(outcome.how())
                .as(outcome.detail())
                .isEqualTo(attack.expected(outcome.guard()).outcome());
    }

    private static void ended(Unprivileged.Result result) {
        assertThat(result.lines()).as(result.errors()).last().isEqualTo("END");
        assertThat(result.lines()).filteredOn(line -> line.startsWith("LEFT")).isEmpty();
    }
}
