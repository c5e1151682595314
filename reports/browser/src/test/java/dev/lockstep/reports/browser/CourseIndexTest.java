package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a course as an instructor uses it: with its script, and without. */
class CourseIndexTest {
    private static final int SUBMISSIONS = 250;

    @TempDir
    static Path folder;

    private static Path file;
    private static Chromium chromium;
    private static Page tab;
    private static final List<String> COMPLAINTS = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        file = folder.resolve("index.html");
        Files.writeString(file, MadeUpCourse.page(SUBMISSIONS));
        chromium = Chromium.start();
        tab = chromium.tab();
        tab.onConsoleMessage(message -> COMPLAINTS.add(message.text()));
        tab.onPageError(COMPLAINTS::add);
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        COMPLAINTS.clear();
        tab.navigate(file.toUri().toString());
    }

    @Test
    void itsOwnScriptRunsAndNothingComplains() {
        assertThat(lines()).isEqualTo(50);
        assertThat(status()).isEqualTo("Submissions 1 to 50 of 250");
        assertThat(COMPLAINTS).isEmpty();
    }

    @Test
    void nextAndPreviousTurnThePages() {
        for (int turns = 0; turns < 4; turns++) {
            button("Next").click();
        }

        assertThat(status()).isEqualTo("Submissions 201 to 250 of 250");
        assertThat(button("Next").isDisabled()).isTrue();
        button("Previous").click();
        assertThat(status()).isEqualTo("Submissions 151 to 200 of 250");
    }

    @Test
    void aSearchFindsEveryWordWhereverItStands() {
        tab.getByLabel("Search names and causes").fill("ADA u1");

        assertThat(lines()).isPositive().isLessThan(50);
        assertThat(tab.locator("tbody tr:has(th a[href*=submissions])").last().innerText())
                .contains("Ada")
                .contains("u1");
        button("Show all").click();
        assertThat(status()).isEqualTo("Submissions 1 to 50 of 250");
    }

    @Test
    void aHeadSortsUpThenDownThenAsBefore() {
        button("Points").click();
        assertThat(tab.locator("th[aria-sort=ascending]").innerText()).startsWith("Points");
        List<String> up = points();
        button("Points").click();
        List<String> down = points();
        button("Points").click();

        assertThat(up.get(0)).isIn("", "0");
        assertThat(down.get(0)).isEqualTo("100");
        assertThat(tab.locator("th[aria-sort]").count()).isZero();
    }

    @Test
    void aCriterionPicksThoseWhoLoseIt() {
        Locator row = tab.locator("tr:has(button[data-pick=lost][data-value='3'])");
        String lost = row.locator("td").nth(2).innerText();
        row.locator("button").click();

        assertThat(row.locator("button").getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(tab.getByLabel("Lose the criterion").inputValue()).isEqualTo("3");
        int notTried = Integer.parseInt(status().replaceAll(".* of (\\d+) that fit.*", "$1")) - Integer.parseInt(lost);
        assertThat(notTried).as("submissions that do not compile lose it too").isBetween(0, 30);
    }

    @Test
    void withoutScriptsEverySubmissionStandsInOneTable() {
        Page without = chromium.tabWithoutScripts();
        without.navigate(file.toUri().toString());

        assertThat(without.locator("noscript tbody tr").count()).isEqualTo(SUBMISSIONS);
        assertThat(without.locator("#live").isVisible()).isFalse();
    }

    @Test
    void printsEverySubmissionThatFits() {
        tab.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(lines()).isEqualTo(SUBMISSIONS);
        tab.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(lines()).isEqualTo(50);
    }

    private static Locator button(String name) {
        return tab.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static int lines() {
        return tab.locator("#live tbody tr").count();
    }

    private static List<String> points() {
        return tab.locator("#live tbody td:nth-of-type(2)").allInnerTexts();
    }

    private static String status() {
        return tab.getByRole(AriaRole.STATUS).innerText();
    }
}
