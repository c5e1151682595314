package dev.lockstep.reports;

import static dev.lockstep.reports.TestReports.hidden;
import static dev.lockstep.reports.TestReports.open;
import static dev.lockstep.reports.TestReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Comparison;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.Interruption;
import dev.lockstep.model.Report;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants a canary in all that a hidden test brings into a report, and looks for it in what students get. */
class StudentReportTest {
    private static final String CANARY = "canary";
    private static final Frame FRAME = new Frame(CANARY, CANARY, TestReports.FILE, 12);
    private static final Failure FAILURE =
            new Failure(CANARY, CANARY, new Comparison(CANARY, "not " + CANARY), List.of(FRAME));

    static Stream<Verdict> hiddenVerdicts() {
        return Stream.of(
                new Verdict.Failed(FAILURE),
                new Verdict.Errored(FAILURE),
                new Verdict.TimedOut(
                        Duration.ofSeconds(10), List.of(new ThreadPosition(CANARY, "WAITING " + CANARY, FRAME))),
                new Verdict.Skipped(CANARY),
                new Verdict.Inconclusive(CANARY));
    }

    @ParameterizedTest
    @MethodSource("hiddenVerdicts")
    void tellsNothingOfAHiddenTest(Verdict verdict) {
        Report student = withHidden(verdict).forStudent();

        assertThat(ReportJson.write(student)).doesNotContainIgnoringCase(CANARY);
        assertThat(HtmlReport.render(student)).doesNotContainIgnoringCase(CANARY);
    }

    @ParameterizedTest
    @MethodSource("hiddenVerdicts")
    void tellsTheInstructorEverything(Verdict verdict) {
        Report instructor = withHidden(verdict);

        assertThat(ReportJson.write(instructor)).contains(CANARY);
        assertThat(HtmlReport.render(instructor)).contains(CANARY);
    }

    private static Report withHidden(Verdict verdict) {
        TestOutcome scored = hidden(CANARY + "Scored", verdict, "fifo");
        TestOutcome unscored = hidden(CANARY + "Unscored", verdict);
        return report().criterion("fifo", 10, scored)
                .criterion("counts-permits", 10, open("countsPermits", new Verdict.Passed(), "counts-permits"))
                .unscored(unscored)
                .printed(CANARY, CANARY.length())
                .interrupted(scored, Interruption.Cause.EXIT, CANARY)
                .interrupted(unscored, Interruption.Cause.CRASH, CANARY)
                .build();
    }
}
