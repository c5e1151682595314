package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page on A4 paper, printed by somebody whose screen is dark and who unfolded nothing. */
class PrintedPagesTest {
    /** What A4 has between margins of 15 mm, in CSS pixels. */
    private static final int PAPER = 680;

    private static final String TEXTS = """
            () => {
              const texts = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (walker.currentNode.data.trim() && !parent.closest('script, noscript, style, title, desc, .tools, .parts')) {
                  texts.push([parent, walker.currentNode.data.trim()]);
                }
              }
              return texts;
            }""";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Page tab;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        tab = chromium.tabForTools();
        tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> whatIsFoldedIsPrinted() throws IOException {
        return each(file -> assertThat(found("(" + TEXTS + ")().filter(([parent]) => !parent.checkVisibility("
                        + "{contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true}))"
                        + ".map(([parent, text]) => parent.tagName + ': ' + text)"))
                .as("texts that the paper lacks")
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> nothingIsCutOff() throws IOException {
        return each(file -> assertThat(found("""
                        [...document.querySelectorAll('body *')]
                          .filter(each => each.checkVisibility() && !each.closest('.tools, .parts'))
                          .filter(each => each.getBoundingClientRect().right > innerWidth + 1
                            || getComputedStyle(each).overflowX !== 'visible' && !each.closest('svg')
                              && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1))
                          .map(each => each.outerHTML.slice(0, 120))"""))
                .as("what sticks out of the paper, or out of a box that clips it")
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> thePaperStaysLight() throws IOException {
        return each(file -> assertThat(found("""
                        const rgb = colour => colour.match(/[\\d.]+/g).map((part, place) =>
                          Number(part) * (colour.startsWith('color(') && place < 3 ? 255 : 1));
                        [...document.querySelectorAll('html, body, body *')]
                          .filter(each => each.checkVisibility() && (each.innerText || '').trim())
                          .map(each => [each, rgb(getComputedStyle(each).backgroundColor)])
                          .filter(([each, [red, green, blue, alpha]]) => alpha !== 0
                            && (red * 0.2126 + green * 0.7152 + blue * 0.0722) < 190)
                          .map(([each, colour]) => colour + ' behind ' + each.outerHTML.slice(0, 120))""")).as("dark backgrounds").isEmpty());
    }

    /** What the printer gets, read by a reader of PDF. */
    @TestFactory
    Stream<DynamicTest> everyWordIsOnThePaper() throws IOException {
        return each(file -> {
            byte[] pdf = tab.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setMargin(new Margin()
                            .setTop("15mm")
                            .setBottom("15mm")
                            .setLeft("15mm")
                            .setRight("15mm")));
            List<String> lost =
                    found("[...new Set((" + TEXTS + ")().flatMap(([parent, text]) => text.split(/\\s+/)))]");
            String paper = Paper.letters(text(pdf));
            lost.removeIf(word -> paper.contains(Paper.letters(word)));
            assertThat(lost).as("words that are not on the paper").isEmpty();
        });
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(String script) {
        return (List<String>) tab.evaluate(script);
    }

    private static Stream<DynamicTest> each(Consumer<Path> check) throws IOException {
        return Stream.concat(Samples.pages().stream(), AwkwardPages.in(folder).stream())
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Chromium.widen(tab, PAPER);
                    tab.navigate(file.toUri().toString());
                    check.accept(file);
                }));
    }
}
