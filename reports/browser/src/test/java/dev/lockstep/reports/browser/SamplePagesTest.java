package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of every page, seen by a browser. */
class SamplePagesTest {
    /** Opens whatever is folded, so that it is looked at too. */
    private static final String UNFOLD = "document.querySelectorAll('details').forEach(fold => fold.open = true)";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Page tools;
    private static Page plain;
    private static Page withoutScripts;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        tools = chromium.tabForTools();
        plain = chromium.tab();
        withoutScripts = chromium.tabWithoutScripts();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothingInLightAndInDark() throws IOException {
        return each(file -> {
            open(tools, file);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                tools.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                assertThat(Axe.findings(tools))
                        .as("what axe finds in %s", colours)
                        .isEmpty();
            }
        });
    }

    @Test
    void axeWouldFindSomething() {
        tools.setContent("<html lang=en><title>t</title><main><h1>t</h1><p style='color: #aaa'>pale</p><img src=x>"
                + "<a href='#1' style='font-size: 9px'>a</a><br><a href='#2' style='font-size: 9px'>b</a></main>");

        assertThat(Axe.findings(tools))
                .anyMatch(f -> f.startsWith("color-contrast"))
                .anyMatch(f -> f.startsWith("image-alt"))
                .as("what WCAG 2.2 added")
                .anyMatch(f -> f.startsWith("target-size"));
    }

    @TestFactory
    Stream<DynamicTest> nothingSticksOutOfAPhoneOrAWideScreen() throws IOException {
        return each(file -> {
            open(tools, file);
            for (int width : new int[] {320, Chromium.PHONE, 900, 1600}) {
                Chromium.widen(tools, width);
                assertThat((Integer) tools.evaluate("document.documentElement.scrollWidth"))
                        .as("width of the page in a window of %d pixels", width)
                        .isLessThanOrEqualTo(width);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theKeyboardReachesEveryFoldAndEveryLink() throws IOException {
        return each(file -> {
            open(tools, file);
            tools.evaluate("window.reached = new Set(); document.addEventListener('focusin', event => "
                    + "event.target.matches('summary, a[href]') && reached.add(event.target))");
            int stops = (Integer) tools.evaluate(
                    "document.querySelectorAll('summary, a[href], [tabindex], button, input, select').length");
            for (int i = 0; i <= stops; i++) {
                tools.keyboard().press("Tab");
            }
            assertThat((Integer) tools.evaluate("reached.size"))
                    .isEqualTo(tools.evaluate("document.querySelectorAll('summary, a[href]').length"));
        });
    }

    @TestFactory
    Stream<DynamicTest> thePageAsksForNothingElseAndShowsAReportWithoutScriptsToo() throws IOException {
        List<String> events = new ArrayList<>();
        plain.onConsoleMessage(message -> events.add(message.type() + ": " + message.text()));
        plain.onPageError(error -> events.add("error: " + error));
        plain.onRequest(request -> events.add("request: " + request.url()));
        return each(file -> {
            events.clear();
            plain.navigate(file.toUri().toString());
            withoutScripts.navigate(file.toUri().toString());
            if (plain.locator("script").count() == 0) {
                assertThat(withoutScripts.locator("body").innerText())
                        .isEqualTo(plain.locator("body").innerText());
            }
            assertThat(events).containsExactly("request: " + file.toUri());
        });
    }

    private static void open(Page tab, Path file) {
        Chromium.widen(tab, Chromium.DESK);
        tab.navigate(file.toUri().toString());
        tab.evaluate(UNFOLD);
    }

    private static Stream<DynamicTest> each(Consumer<Path> check) throws IOException {
        return Stream.concat(Samples.pages().stream(), AwkwardPages.in(folder).stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.accept(file)));
    }
}
