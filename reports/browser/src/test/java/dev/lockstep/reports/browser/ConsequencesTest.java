package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One cause, not twenty consequences. */
class ConsequencesTest {
    private static Chromium chromium;

    private Page tab;
    private Locator cause;
    private Locator consequence;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void aReportOfOneSlipThatCostsTwoCriteria() {
        tab = chromium.tab();
        tab.navigate(Samples.folder()
                .resolve("a-cause-and-its-consequence-student.html")
                .toUri()
                .toString());
        cause = tab.locator("details.criterion").nth(0);
        consequence = tab.locator("details.criterion").nth(1);
    }

    @Test
    void theFirstSentenceNamesTheCauseAndWhatDependsOnIt() {
        assertThat(tab.locator(".first").innerText())
                .isEqualTo("Work on this first, for 50 points and 30 more that depend on it:"
                        + " The total is the sum of what was added");
    }

    @Test
    void theCauseIsOpenAndTheConsequenceIsFoldedAndSaysSo() {
        assertThat(cause.getAttribute("open")).isNotNull();
        assertThat(cause.locator(".hint").isVisible()).isTrue();
        assertThat(cause.locator("summary").innerText()).doesNotContain("follows");

        assertThat(consequence.getAttribute("open")).isNull();
        assertThat(consequence.locator(".hint").isVisible()).isFalse();
        assertThat(consequence.locator("summary").innerText()).contains("follows from another");
        assertThat(tab.locator(".overview li").nth(1).innerText()).contains("follows from another");
    }

    @Test
    void theConsequenceLeadsToItsCause() {
        consequence.locator("summary").click();
        Locator link = consequence.locator(".explained a");

        assertThat(link.innerText()).isEqualTo("The total is the sum of what was added");
        assertThat(link.getAttribute("href")).isEqualTo("#" + cause.getAttribute("id"));
        assertThat(consequence.locator(".hint").isVisible()).isTrue();
    }
}
