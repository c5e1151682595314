package dev.lockstep.reports;

import static dev.lockstep.reports.TestReports.failed;
import static dev.lockstep.reports.TestReports.hidden;
import static dev.lockstep.reports.TestReports.open;
import static dev.lockstep.reports.TestReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Verdict;
import org.junit.jupiter.api.Test;

/** Which public test the page tells a student to run for a criterion whose tests are hidden. */
class AtHomeTest {
    private static final String NONE = "No public test shows this one: start from the hint.";
    private static final String TRY = "Try it at home:";

    @Test
    void namesEachTwinOfALostCriterion() {
        TestReports report =
                report().lost("fifo", "oslab.semaphore.PublicTest#order()", "oslab.OtherTest#size(int, [J)");

        assertThat(page(report))
                .containsOnlyOnce(TRY)
                .contains("<code>mvn test -Dtest=PublicTest#order</code>")
                .contains("<code>mvn test -Dtest=OtherTest#size</code>")
                .doesNotContain(NONE);
    }

    @Test
    void aTwinThatPassesIsNotWorthRunning() {
        TestReports report = report().lost("fifo", "oslab.semaphore.PublicTest#order()")
                .criterion("order", 10, open("order", new Verdict.Passed(), "order"));

        assertThat(page(report))
                .contains(
                        "Public tests that pass already: PublicTest#order. The hidden tests ask for more. Start from the hint.")
                .doesNotContain(TRY, NONE);
    }

    @Test
    void quotesANestedClassForTheShell() {
        assertThat(page(report().lost("fifo", "oslab.PublicTest$WithPermits#order()")))
                .contains("mvn test -Dtest=&#39;PublicTest$WithPermits#order&#39;</code>");
    }

    @Test
    void saysThatThereIsNoTwin() {
        assertThat(page(report().lost("fifo"))).contains(NONE).doesNotContain(TRY);
    }

    @Test
    void isSilentWhereTheCriterionIsPublicOrHasPublicTestsOfItsOwn() {
        assertThat(page(report().criterion("counts", 10, open("counts", failed(), "counts"))
                        .criterion("fifo", 10, open("order", failed(), "fifo"), hidden("more", failed(), "fifo"))))
                .doesNotContain(NONE, TRY);
    }

    @Test
    void isSilentWhereNothingWasLostOrTried() {
        assertThat(page(report().criterion("fifo", 10, hidden("order", new Verdict.Passed(), "fifo"))
                        .criterion("tidy", 10, hidden("tidy", new Verdict.Skipped("not compiled"), "tidy"))))
                .doesNotContain(NONE, TRY);
    }

    @Test
    void takesATwinOfAnyFormForText() {
        assertThat(page(report().lost("fifo", "<b>", ""))).contains("-Dtest=&lt;b&gt;</code>");
    }

    private static String page(TestReports report) {
        return HtmlReport.render(report.build().forStudent());
    }
}
