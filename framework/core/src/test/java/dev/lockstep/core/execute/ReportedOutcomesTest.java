package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.ProtocolException;
import dev.lockstep.model.Fact;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Visibility;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker says counts only in an order in which it can have happened. */
class ReportedOutcomesTest {
    private static final TestCase A = Plan.test("a");
    private static final TestCase B = Plan.test("b");
    private static final WorkerEnd EXIT = WorkerEnd.of(null, false, 1, "", Plan.LIMITS);

    private final ReportedOutcomes reported = new ReportedOutcomes(List.of(A, B), "", Plan.LIMITS);

    @Test
    void believesATestThatStartedAndFinished() throws ProtocolException {
        run(0);
        run(1);

        assertThat(reported.complete()).containsExactly(Plan.passed(A), Plan.passed(B));
    }

    @Test
    void takesSilenceForNoPass() throws ProtocolException {
        run(0);

        assertThat(reported.complete())
                .containsExactly(
                        Plan.passed(A),
                        new TestOutcome(B, new Verdict.Inconclusive("the worker did not report this test")));
    }

    @Test
    void takesAStartWithoutAnEndForNoPass() throws ProtocolException {
        reported.started(0);

        assertThat(reported.soFar()).isEmpty();
        assertThat(reported.complete()).noneMatch(outcome -> outcome.verdict().isPassed());
    }

    @Test
    void keepsWhatAPublicTestMeasuresAndNotWhatAHiddenOneDoes() throws ProtocolException {
        TestCase shown = new TestCase("shown", "shown", Visibility.PUBLIC, List.of());
        ReportedOutcomes both = new ReportedOutcomes(List.of(shown, A), "", Plan.LIMITS);
        both.started(0);
        both.measured(new Event.Measured(0, "x".repeat(300), "50 ms"));
        both.finished(new Event.Finished(0, Event.Result.SUCCESSFUL, "", null));
        both.started(1);
        both.measured(new Event.Measured(1, "seen", "42"));

        assertThat(both.facts()).containsExactly(new Fact("shown", "x".repeat(200), "50 ms"));
    }

    @Test
    void timesEachTestThatBeganOnce() throws ProtocolException {
        run(0);
        reported.started(1);
        reported.timedOut(new Event.TimedOut(1, List.of()));
        reported.lost(EXIT);

        assertThat(reported.times()).hasSize(2);
    }

    @Test
    void timesATestThatTheWorkerTookWithIt() throws ProtocolException {
        reported.started(0);
        reported.lost(EXIT);

        assertThat(reported.times()).hasSize(1);
    }

    @Test
    void timesWhatTookTheWorkerBeforeATestBegan() throws ProtocolException {
        reported.began();
        reported.timedOut(new Event.TimedOut(-1, List.of()));
        reported.lost(EXIT);

        assertThat(reported.times()).hasSize(1);
    }

    @Test
    void refusesAMeasurementOfATestThatDoesNotRun() throws ProtocolException {
        reported.started(0);

        refuses(() -> reported.measured(new Event.Measured(1, "name", "value")));
    }

    @Test
    void refusesASecondStart() throws ProtocolException {
        reported.started(0);

        refuses(() -> reported.started(0));
        refuses(() -> reported.started(1));
    }

    @Test
    void refusesToStartAgainWhatHasFinished() throws ProtocolException {
        run(0);

        refuses(() -> reported.started(0));
    }

    @Test
    void refusesAPassOfATestThatDidNotStart() {
        refuses(() -> reported.finished(Plan.successful(0)));
    }

    @Test
    void refusesTheEndOfAnotherTestThanTheOneThatRuns() throws ProtocolException {
        reported.started(0);

        refuses(() -> reported.finished(Plan.successful(1)));
        refuses(() -> reported.finished(new Event.Finished(1, Event.Result.FAILED, "", null)));
    }

    @Test
    void refusesASecondEnd() throws ProtocolException {
        reported.started(0);
        reported.finished(Plan.finished(Event.Result.FAILED));

        refuses(() -> reported.finished(Plan.successful(0)));
    }

    @Test
    void believesThatATestWasSkippedOrSharedAFailureWithoutAStart() throws ProtocolException {
        reported.finished(Plan.finished(Event.Result.SKIPPED));
        reported.finished(new Event.Finished(1, Event.Result.FAILED, "", null));

        assertThat(reported.complete())
                .extracting(outcome -> outcome.verdict().id())
                .containsExactly("skipped", "errored");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesATestThatItWasNotGiven(int index) {
        refuses(() -> reported.started(index));
        refuses(() -> reported.finished(Plan.successful(index)));
    }

    @Test
    void refusesATimeOutOfATestThatItWasNotGiven() {
        refuses(() -> reported.timedOut(new Event.TimedOut(2, List.of())));
    }

    @Test
    void chargesATimeOutToTheTestThatItNames() throws ProtocolException {
        run(0);
        reported.started(1);
        reported.timedOut(new Event.TimedOut(1, List.of()));

        assertThat(reported.lost(EXIT)).isEqualTo(B);
        assertThat(reported.soFar())
                .containsExactly(
                        Plan.passed(A), new TestOutcome(B, new Verdict.TimedOut(Plan.LIMITS.test(), List.of())));
    }

    @Test
    void chargesATimeOutOutsideAnyTestToTheNextOne() throws ProtocolException {
        run(0);
        reported.timedOut(new Event.TimedOut(-1, List.of()));

        assertThat(reported.lost(EXIT)).isEqualTo(B);
    }

    @Test
    void chargesTheEndOfAWorkerToTheTestThatRan() throws ProtocolException {
        run(0);
        reported.started(1);

        assertThat(reported.lost(EXIT)).isEqualTo(B);
        assertThat(reported.soFar()).containsExactly(Plan.passed(A), new TestOutcome(B, EXIT.verdict()));
    }

    @Test
    void alwaysChargesTheEndOfAWorkerToSomeTestSoThatTheNextWorkerHasFewer() {
        assertThat(reported.lost(EXIT)).isEqualTo(A);
        assertThat(reported.soFar()).containsExactly(new TestOutcome(A, EXIT.verdict()));
    }

    private void run(int index) throws ProtocolException {
        reported.started(index);
        reported.finished(Plan.successful(index));
    }

    private static void refuses(ThrowingCallable report) {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(report);
    }
}
