package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever sees no colours, or has the system choose two of them for all pages, reads the same. */
class ColourAloneTest {
    /** A line for each element that means something and says so by its colour alone. */
    private static final String ALONE = """
            () => {
              const text = each => (each.innerText ?? each.textContent).replace(/[\\s·]/g, '');
              const style = each => getComputedStyle(each);
              const line = each => each.outerHTML.slice(0, 160);
              const alone = [];
              const check = (selector, holds) => document.querySelectorAll(selector).forEach(each => {
                if (!holds(each)) alone.push(selector + ': ' + line(each));
              });
              // a sign and a word, and the sign is that of the tone
              check('.mark', each => /^[^\\p{L}\\p{N}]\\p{L}+/u.test(text(each)));
              check('.mark.good', each => text(each).startsWith('✓'));
              check('.mark.bad, .mark.open', each => !text(each).startsWith('✓'));
              check('details.criterion', each => each.querySelector('summary .mark'));
              // a line of source that is meant has a pointer, a differing part of a value is underlined
              check('.line.here', each => each.querySelector('.pointer').textContent.trim());
              check('.compare mark', each => style(each).borderBottomStyle === 'solid');
              check('.caret', each => text(each) === '^');
              check('a[href]:not(.region)', each => style(each).textDecorationLine === 'underline');
              // pictures: a sign, a number, a stroke that is thicker or dashed
              check('.picture .stuck, .picture .race', each => /[^\\p{L}\\p{N}\\s(),.:]/u.test(each.textContent));
              check('.picture text.bad', each => /✗|[−-]?\\d/.test(each.textContent) || parseInt(style(each).fontWeight) >= 700);
              check('.drawn .wrong, .drawn .first', each => parseFloat(style(each).strokeWidth) >= 2);
              check('.drawn .miss', each => style(each).strokeDasharray !== 'none');
              check('.drawn .hit', each => style(each).strokeDasharray === 'none');
              check('.steps .differs td', each => parseInt(style(each).fontWeight) >= 600);
              check('.legend > span', each => text(each));
              check('.acts', each => text(each));
              check('.region', each => text(each));
              check('.pick[aria-pressed=true]', each => parseInt(style(each).fontWeight) >= 700);
              return alone;
            }""";

    private static Chromium chromium;
    private static Page tab;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        tab = chromium.tabForTools();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> whatHasAMeaningHasASignAWordOrAShapeToo() throws IOException {
        return each(file -> assertThat(alone()).isEmpty());
    }

    /** In forced colours backgrounds are gone: what says something has to be text that is still there. */
    @TestFactory
    Stream<DynamicTest> forcedColoursTakeNothingAway() throws IOException {
        return each(file -> {
            String before = tab.locator("body").innerText();
            tab.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            try {
                assertThat((Boolean) tab.evaluate("matchMedia('(forced-colors: active)').matches"))
                        .isTrue();
                assertThat(tab.locator("body").innerText()).isEqualTo(before);
                assertThat(alone()).isEmpty();
                assertThat(Axe.findings(tab)).isEmpty();
            } finally {
                tab.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
            }
        });
    }

    @Test
    void aMarkWithoutAWordWouldBeFound() {
        tab.setContent("<span class='mark bad'>✗</span><span class='mark good'>fine</span><a href='#x'>x</a>"
                + "<style>a { text-decoration: none }</style>");

        assertThat(alone())
                .extracting(line -> line.split(": ")[0])
                .containsExactly(".mark", ".mark", ".mark.good", "a[href]:not(.region)");
    }

    @SuppressWarnings("unchecked")
    private static List<String> alone() {
        return (List<String>) tab.evaluate(ALONE);
    }

    private static Stream<DynamicTest> each(Consumer<Path> check) throws IOException {
        return Samples.pages().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    tab.navigate(file.toUri().toString());
                    tab.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
                    check.accept(file);
                }));
    }
}
