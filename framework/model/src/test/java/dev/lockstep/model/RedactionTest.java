package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a student's report keeps of public tests and loses of hidden ones. */
class RedactionTest {
    private static final String CANARY = "canary";
    private static final Frame FRAME = new Frame("oslab." + CANARY, CANARY, CANARY + ".java", 7);
    private static final Criterion FIFO = Sample.criterion("fifo", 100);
    private static final TestCase HIDDEN = Sample.hiddenTest(CANARY, "fifo");
    private static final TestCase PUBLIC = Sample.publicTest("servesInOrder", "fifo");
    private static final ProgramOutput OUTPUT = new ProgramOutput(CANARY, 6);

    @ParameterizedTest
    @MethodSource("verdictsFullOfValues")
    void keepsNothingOfAHiddenTestButItsKindOfVerdict(Verdict verdict) {
        Report report = completed(new TestOutcome(HIDDEN, verdict));

        Report student = report.forStudent();

        assertThat(student.toString()).doesNotContain(CANARY, "HiddenTest");
        assertThat(student.execution().outcomes().get(0).verdict().id()).isEqualTo(verdict.id());
        assertThat(student.grade().criteria().get(0).verdict().id()).isEqualTo(verdict.id());
    }

    static Stream<Verdict> verdictsFullOfValues() {
        Failure failure = new Failure(CANARY, CANARY, new Comparison(CANARY, CANARY), List.of(FRAME));
        return Stream.of(
                Sample.PASSED,
                new Verdict.Failed(failure),
                new Verdict.Errored(failure),
                new Verdict.TimedOut(Duration.ofSeconds(1), List.of(new ThreadPosition(CANARY, "WAITING", FRAME))),
                new Verdict.Skipped(CANARY),
                new Verdict.Inconclusive(CANARY));
    }

    @ParameterizedTest
    @MethodSource("verdictsFullOfValues")
    void keepsEverythingOfAPublicTest(Verdict verdict) {
        TestOutcome outcome = new TestOutcome(PUBLIC, verdict);

        Report student = completed(outcome).forStudent();

        assertThat(student.execution().outcomes()).containsExactly(outcome);
        assertThat(student.grade().criteria().get(0).outcomes()).containsExactly(outcome);
        assertThat(student.execution().output()).isEqualTo(OUTPUT);
    }

    @Test
    void callsHiddenTestsByTheirCriterionAndANumber() {
        Report student = completed(
                        new TestOutcome(PUBLIC, Sample.PASSED),
                        new TestOutcome(HIDDEN, Sample.PASSED),
                        new TestOutcome(Sample.hiddenTest("other", "fifo"), Sample.PASSED))
                .forStudent();

        assertThat(student.execution().outcomes())
                .extracting(outcome -> outcome.test().id())
                .containsExactly(PUBLIC.id(), "fifo/hidden-1", "fifo/hidden-2");
        assertThat(student.grade().criteria().get(0).outcomes())
                .isEqualTo(student.execution().outcomes());
    }

    @Test
    void showsThePictureOfAHiddenTestOnlyIfEveryCriterionAllowsIt() {
        AddressWalk picture = new AddressWalk(
                CANARY, 5, List.of(new AddressWalk.Field("offset", 4, 5)), List.of(), List.of(), List.of());
        Verdict failed = new Verdict.Failed(Failure.of(CANARY, CANARY).with(picture));
        TestOutcome outcome = new TestOutcome(Sample.hiddenTest(CANARY, "open", "closed"), failed);
        Criterion open = new Criterion("open", "Title", 50, "Hint", List.of(), Feedback.TRACE);
        Criterion closed = new Criterion("closed", "Title", 50, "Hint", List.of(), Feedback.HINT);

        assertThat(graded(outcome, closed).toString()).doesNotContain(CANARY);
        assertThat(graded(outcome, open, closed).toString()).doesNotContain(CANARY);
        assertThat(graded(outcome, open).execution().outcomes().get(0).verdict().cause())
                .contains(Failure.WITHHELD.with(picture));
    }

    private static Report graded(TestOutcome outcome, Criterion... criteria) {
        List<CriterionGrade> grades = Stream.of(criteria)
                .map(criterion -> Sample.grade(criterion, outcome))
                .toList();
        return Sample.report(
                        new Status.Graded(),
                        new Grade(grades, List.of()),
                        new Execution.Completed(List.of(outcome), ProgramOutput.NONE))
                .forStudent();
    }

    @Test
    void keepsWhatTheLinkCheckFound() {
        Verdict missing = new Verdict.Failed(Failure.of(Failure.MISSING_MEMBER, "The test uses public int size()."));

        Report student = completed(new TestOutcome(HIDDEN, missing)).forStudent();

        assertThat(student.execution().outcomes().get(0).verdict()).isEqualTo(missing);
        assertThat(student.missing()).containsExactly("public int size()");
    }

    @Test
    void withholdsTheOutputOfARunThatHadHiddenTests() {
        Report student = completed(new TestOutcome(PUBLIC, Sample.PASSED), new TestOutcome(HIDDEN, Sample.PASSED))
                .forStudent();

        assertThat(student.execution().output()).isEqualTo(ProgramOutput.NONE);
    }

    @Test
    void leavesOutAHiddenTestThatCountsForNothing() {
        TestOutcome unscored = new TestOutcome(Sample.hiddenTest(CANARY), Sample.failed(CANARY));
        Grade grade = new Grade(List.of(), List.of(unscored));

        Report student = Sample.report(
                        new Status.Graded(), grade, new Execution.Completed(List.of(unscored), ProgramOutput.NONE))
                .forStudent();

        assertThat(student.execution().outcomes()).isEmpty();
        assertThat(student.grade().unscored()).isEmpty();
        assertThat(student.toString()).doesNotContain(CANARY);
    }

    @Test
    void saysOfAnInterruptionInAHiddenTestOnlyWhatKindItWas() {
        Interruption inHidden = new Interruption(HIDDEN.id(), Interruption.Cause.EXIT, "exit code 42, " + CANARY);
        Interruption inUnscored = new Interruption("oslab.HiddenTest#x()", Interruption.Cause.TIME, CANARY);

        Execution student = interrupted(inHidden, inUnscored).forStudent().execution();

        assertThat(student.interruptions())
                .containsExactly(
                        new Interruption("fifo/hidden-1", Interruption.Cause.EXIT, Interruption.Cause.EXIT.headline()),
                        new Interruption("hidden", Interruption.Cause.TIME, Interruption.Cause.TIME.headline()));
        assertThat(student.output()).isEqualTo(ProgramOutput.NONE);
    }

    @Test
    void keepsAnInterruptionInAPublicTest() {
        Interruption inPublic = new Interruption(PUBLIC.id(), Interruption.Cause.EXIT, "exit code 42");

        assertThat(interrupted(inPublic).forStudent().execution().interruptions())
                .containsExactly(inPublic);
    }

    @Test
    void keepsOurOwnReasonsForNotTryingAHiddenTest() {
        Report alreadyLost = completed(new TestOutcome(HIDDEN, Verdict.Skipped.ALREADY_LOST));
        Execution notStarted =
                Execution.NotStarted.because("the submission does not compile", new TestPlan(List.of(HIDDEN)));
        Report notCompiled = report(new Status.Graded(), notStarted);

        assertThat(verdict(alreadyLost.forStudent())).isEqualTo(Verdict.Skipped.ALREADY_LOST);
        assertThat(verdict(notCompiled.forStudent()).headline()).contains("does not compile");
        assertThat(notCompiled.forStudent().execution()).isInstanceOf(Execution.NotStarted.class);
    }

    @Test
    void withholdsWhatBrokeOnOurSide() {
        Report broken = report(
                new Status.NotGraded("/srv/" + CANARY + " cannot be read"),
                Execution.NotStarted.because("the submission was not graded", new TestPlan(List.of())));

        Status student = broken.forStudent().status();

        assertThat(student.id()).isEqualTo("not-graded");
        assertThat(student.toString()).doesNotContain(CANARY);
    }

    @Test
    void keepsPointsSourcesAndEnvironment() {
        Report report = completed(new TestOutcome(HIDDEN, Sample.PASSED));

        Report student = report.forStudent();

        assertThat(student.audience()).isEqualTo(Report.Audience.STUDENT);
        assertThat(student.points()).isEqualTo(new Points(100, 100));
        assertThat(student.sources()).isEqualTo(report.sources());
        assertThat(student.ignored()).isEqualTo(report.ignored());
        assertThat(student.environment()).isEqualTo(report.environment());
    }

    @Test
    void withholdsWhyTheEnvironmentIsNotBetter() {
        Protection protection = new Protection("S0", List.of("heap"), List.of("network"), CANARY);
        RuntimeForm worker = new RuntimeForm.ModulePath(CANARY);

        Environment student = new Environment("0.1.0", "17.0.15", worker, protection, Limits.DEFAULT, 0).forStudent();

        assertThat(student.toString()).contains("S0", "network").doesNotContain(CANARY);
        assertThat(student.worker().id()).isEqualTo(worker.id());
    }

    @Test
    void keepsThePublicTwinsOfAHiddenCriterion() {
        TestCase twin = new TestCase("oslab.PublicTest#twin()", "twin", Visibility.PUBLIC, List.of(), List.of("fifo"));
        TestOutcome shown = new TestOutcome(twin, Sample.PASSED);
        TestOutcome lost = new TestOutcome(HIDDEN, Sample.failed(CANARY));
        CriterionGrade fifo = new CriterionGrade(FIFO, Visibility.HIDDEN, List.of(lost), List.of(), List.of(twin.id()));
        Execution execution = new Execution.Completed(List.of(lost, shown), OUTPUT);

        Grade student = Sample.report(new Status.Graded(), new Grade(List.of(fifo), List.of(shown)), execution)
                .forStudent()
                .grade();

        assertThat(student.criteria().get(0).twins()).containsExactly("oslab.PublicTest#twin()");
        assertThat(student.unscored()).containsExactly(shown);
    }

    @Test
    void changesNothingWhenDoneTwice() {
        Report once = completed(new TestOutcome(HIDDEN, Sample.failed(CANARY))).forStudent();

        assertThat(once.forStudent().execution().outcomes().get(0).verdict()).isEqualTo(verdict(once));
        assertThat(once.forStudent().toString()).doesNotContain(CANARY);
    }

    private static Verdict verdict(Report report) {
        return report.execution().outcomes().get(0).verdict();
    }

    private static Report completed(TestOutcome... outcomes) {
        return report(new Status.Graded(), new Execution.Completed(List.of(outcomes), OUTPUT));
    }

    private static Report interrupted(Interruption... interruptions) {
        List<TestOutcome> outcomes = List.of(
                new TestOutcome(PUBLIC, Sample.PASSED),
                new TestOutcome(HIDDEN, new Verdict.Errored(Failure.of("exit", CANARY))));
        return report(new Status.Graded(), new Execution.Interrupted(outcomes, OUTPUT, List.of(interruptions)));
    }

    private static Report report(Status status, Execution execution) {
        CriterionGrade fifo = Sample.grade(FIFO, execution.outcomes().toArray(TestOutcome[]::new));
        return Sample.report(status, new Grade(List.of(fifo), List.of()), execution);
    }
}
