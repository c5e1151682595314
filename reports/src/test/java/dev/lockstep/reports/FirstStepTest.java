package dev.lockstep.reports;

import static dev.lockstep.reports.TestReports.hidden;
import static dev.lockstep.reports.TestReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.Report;
import dev.lockstep.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstStepTest {
    @Test
    void startsWithALossThatNothingElseExplains() {
        Verdict lost = TestReports.failed();
        Report report = report().criterion("base", 10, hidden("base", lost))
                .criterion(new Criterion("built-on-base", "Built", 10, "", List.of("base")), hidden("built", lost))
                .build();

        assertThat(firstStep(report))
                .isEqualTo("Work on this first, for 10 points and 10 more that depend on it: Base");
    }

    @Test
    void prefersWhatAPublicTestShowsThenWhatMostPointsHangOn() {
        Verdict lost = TestReports.failed();
        TestReports hidden =
                report().criterion("small", 10, hidden("small", lost)).criterion("large", 20, hidden("large", lost));

        assertThat(firstStep(hidden.build())).isEqualTo("Work on this first, for 20 points: Large");
        assertThat(firstStep(hidden.criterion("seen", 5, TestReports.open("seen", lost, "seen"))
                        .build()))
                .isEqualTo("Work on this first, for 5 points: Seen");
    }

    @Test
    void speaksOfNoOtherPointsWhereNoneDepend() {
        assertThat(firstStep(report().criterion("base", 1, hidden("base", TestReports.failed()))
                        .build()))
                .isEqualTo("Work on this first, for 1 point: Base");
    }

    @Test
    void sendsToTheFirstLineThatDoesNotCompile() {
        assertThat(firstStep(SampleReports.doesNotCompile()))
                .isEqualTo("The program does not compile, so no test could run."
                        + " Fix line 12 of CountingSemaphore.java first");
    }

    @Test
    void sendsToTheRefusedLine() {
        assertThat(firstStep(SampleReports.refused())).endsWith("Change line 12 of CountingSemaphore.java first");
    }

    @Test
    void asksForTheMissingMemberBack() {
        assertThat(firstStep(SampleReports.missingMethod()))
                .isEqualTo("Put back what your class no longer has: public int drainPermits()");
    }

    @Test
    void hasNothingToSayWhenEveryPointIsEarned() {
        assertThat(firstStep(SampleReports.everyPoint()))
                .isEqualTo("Every point is earned. There is nothing left to fix.");
    }

    private static String firstStep(Report report) {
        Page.Advice advice = new Pages(report, Words.english()).page().first();
        Page.Link link = advice.link();
        return link == null ? advice.text() : advice.text() + " " + link.text();
    }
}
