package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a student sees of a grade before scrolling. */
class FirstScreenTest {
    private static Chromium chromium;
    private static Page tab;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        tab = chromium.tab();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> theTotalWhatToDoFirstAndEveryCriterionAreOnIt() throws IOException {
        return grades(Chromium.DESK, ".total", "header .first", ".overview");
    }

    @TestFactory
    Stream<DynamicTest> onAPhoneTheTotalAndWhatToDoFirstAre() throws IOException {
        return grades(Chromium.PHONE, ".total", "header .first");
    }

    private static Stream<DynamicTest> grades(int width, String... parts) throws IOException {
        return Samples.pages().stream()
                .filter(file -> file.toString().contains("-student"))
                .filter(file -> !file.toString().contains("not-graded"))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Chromium.widen(tab, width);
                    tab.navigate(file.toUri().toString());
                    assertThat(parts).allSatisfy(FirstScreenTest::isOnTheFirstScreen);
                }));
    }

    private static void isOnTheFirstScreen(String part) {
        Locator shown = tab.locator(part);
        assertThat(shown.count()).as(part).isEqualTo(1);
        assertThat((Boolean) shown.evaluate(
                        "each => each.checkVisibility() && each.getBoundingClientRect().bottom <= innerHeight"))
                .as("%s is within the window", part)
                .isTrue();
    }
}
