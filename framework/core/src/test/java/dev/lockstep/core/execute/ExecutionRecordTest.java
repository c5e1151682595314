package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Execution;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.ProgramOutput;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.TestPlan;
import dev.lockstep.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutionRecordTest {
    private static final TestCase HIT = Plan.test("hit", "hit");
    private static final TestCase HIT_AGAIN = Plan.test("hitAgain", "hit");
    private static final TestCase BOTH = Plan.test("both", "hit", "miss");
    private static final TestCase MISS = Plan.test("miss", "miss");
    private static final TestCase INFORMS = Plan.test("informs");
    private static final TestCase INFORMS_TOO = Plan.test("informsToo");

    private final ExecutionRecord record =
            new ExecutionRecord(new TestPlan(List.of(HIT, HIT_AGAIN, BOTH, MISS, INFORMS, INFORMS_TOO)), Plan.LIMITS);

    @Test
    void isCompleteWhenOneWorkerRanEverything() {
        record.add(run(
                Plan.passed(HIT),
                Plan.passed(HIT_AGAIN),
                Plan.passed(BOTH),
                Plan.passed(MISS),
                Plan.passed(INFORMS),
                Plan.passed(INFORMS_TOO)));

        assertThat(record.remaining()).isEmpty();
        assertThat(record.execution()).isInstanceOf(Execution.Completed.class);
    }

    @Test
    void triesEverythingThatHasNoVerdictYetInTheOrderOfThePlan() {
        record.add(run(Plan.passed(MISS), Plan.passed(HIT)));

        assertThat(record.remaining()).containsExactly(HIT_AGAIN, BOTH, INFORMS, INFORMS_TOO);
    }

    @Test
    void skipsOnlyTestsWhoseEveryCriterionIsLost() {
        record.add(interruptedIn(HIT));

        assertThat(record.remaining()).containsExactly(BOTH, MISS, INFORMS, INFORMS_TOO);
    }

    @Test
    void skipsATestForTwoCriteriaWhenBothAreLost() {
        record.add(interruptedIn(MISS));
        record.add(interruptedIn(HIT));

        assertThat(record.remaining()).containsExactly(INFORMS, INFORMS_TOO);
        assertThat(verdictOf(BOTH)).isEqualTo(Verdict.Skipped.ALREADY_LOST);
    }

    @Test
    void triesEveryTestWithoutPointsWhateverBecameOfTheOthers() {
        record.add(interruptedIn(INFORMS));

        assertThat(record.remaining()).containsExactly(HIT, HIT_AGAIN, BOTH, MISS, INFORMS_TOO);
    }

    @Test
    void keepsOutcomesThatHadFinishedBeforeTheEnd() {
        record.add(new WorkerRun(
                List.of(Plan.passed(HIT), new TestOutcome(HIT_AGAIN, Plan.EXITED)),
                ProgramOutput.NONE,
                List.of(),
                List.of(),
                interruption(HIT_AGAIN)));
        record.remaining();

        assertThat(verdictOf(HIT)).isEqualTo(Plan.PASSED);
        assertThat(verdictOf(HIT_AGAIN)).isEqualTo(Plan.EXITED);
    }

    @Test
    void keepsHowFarAnExplorationWent() {
        TestOutcome explored = new TestOutcome(HIT, Plan.PASSED, "PASSED (budget: 4200 schedules)");

        record.add(run(explored));

        assertThat(record.execution().outcomes()).contains(explored);
    }

    @Test
    void losesNoCriterionToATestThatMerelyFailed() {
        record.add(run(new TestOutcome(HIT, new Verdict.Failed(Failure.of("E", "wrong")))));

        assertThat(record.remaining()).contains(HIT_AGAIN, BOTH);
    }

    @Test
    void doesNotRunWhatCannotLink() {
        record.cannotLink(HIT.id(), List.of("public int size()", "public int hits()"));

        assertThat(record.remaining()).doesNotContain(HIT).contains(HIT_AGAIN);
        assertThat(verdictOf(HIT).cause()).hasValueSatisfying(failure -> {
            assertThat(failure.type()).isEqualTo(Failure.MISSING_MEMBER);
            assertThat(failure.message()).contains("public int size() and public int hits()");
        });
    }

    @Test
    void listsEveryInterruptionAndEveryOutcomeInTheOrderOfThePlan() {
        record.add(interruptedIn(MISS));
        record.add(interruptedIn(HIT));
        record.remaining();
        record.add(run(Plan.passed(INFORMS_TOO), Plan.passed(INFORMS)));

        Execution execution = record.execution();

        assertThat(execution.interruptions()).containsExactly(interruption(MISS), interruption(HIT));
        assertThat(execution.outcomes())
                .extracting(TestOutcome::test)
                .containsExactly(HIT, HIT_AGAIN, BOTH, MISS, INFORMS, INFORMS_TOO);
    }

    @Test
    void addsUpWhatTheWorkersPrinted() {
        record.add(printed("one\n", 4));
        record.add(printed("two\n", 4));

        assertThat(record.execution().output()).isEqualTo(new ProgramOutput("one\ntwo\n", 8));
    }

    @Test
    void keepsOfAllWorkersTogetherNoMoreThanOneMayPrint() {
        record.add(printed("x".repeat(1_000), 1_000));
        record.add(printed("€".repeat(300), 900));
        record.add(printed("y", 1));

        ProgramOutput output = record.execution().output();

        assertThat(output.text()).isEqualTo("x".repeat(1_000) + "€".repeat(8));
        assertThat(output.bytes()).isEqualTo(1_901);
        assertThat(output.isCut()).isTrue();
    }

    private Verdict verdictOf(TestCase test) {
        return record.execution().outcomes().stream()
                .filter(outcome -> outcome.test().equals(test))
                .map(TestOutcome::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static WorkerRun run(TestOutcome... outcomes) {
        return new WorkerRun(List.of(outcomes), ProgramOutput.NONE, List.of(), List.of(), null);
    }

    private static WorkerRun interruptedIn(TestCase test) {
        return new WorkerRun(
                List.of(new TestOutcome(test, Plan.EXITED)),
                ProgramOutput.NONE,
                List.of(),
                List.of(),
                interruption(test));
    }

    private static WorkerRun printed(String text, long bytes) {
        return new WorkerRun(List.of(), new ProgramOutput(text, bytes), List.of(), List.of(), null);
    }

    private static Interruption interruption(TestCase test) {
        return new Interruption(test.id(), Interruption.Cause.EXIT, "exited");
    }
}
