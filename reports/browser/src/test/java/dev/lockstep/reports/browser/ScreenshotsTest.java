package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pictures of pages in {@code reports/samples/screenshots}, one for each kind of page.
 *
 * <p>Run with {@code -Dlockstep.screenshots=update} to take them anew, and look at them before committing.
 */
class ScreenshotsTest {
    private static final int TALLEST = 1150;
    private static final long LARGEST = 180_000;

    /** A page, and the window in which it is seen. */
    private record Shot(String page, int width, ColorScheme colours) {
        String name() {
            return page.replace('/', '-') + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT) + ".png";
        }
    }

    private static final List<Shot> SHOTS = List.of(
            new Shot("latch-deadlock-student", 900, ColorScheme.LIGHT),
            new Shot("latch-lost-wakeup-instructor", 1200, ColorScheme.DARK),
            new Shot("shows-pictures-student", 900, ColorScheme.DARK),
            new Shot("does-not-compile-student-de", 900, ColorScheme.LIGHT),
            new Shot("uses-what-is-refused-student", 390, ColorScheme.LIGHT),
            new Shot("wrong-answer-student-de", 390, ColorScheme.DARK),
            new Shot("a-cause-and-its-consequence-student", 900, ColorScheme.LIGHT),
            new Shot("all-right-student", 390, ColorScheme.LIGHT),
            new Shot("not-graded-student", 390, ColorScheme.LIGHT),
            new Shot("not-graded-instructor", 900, ColorScheme.DARK),
            new Shot("handout/steps", 900, ColorScheme.LIGHT),
            new Shot("course/index", 1050, ColorScheme.LIGHT),
            new Shot("course/index-de", 900, ColorScheme.DARK),
            new Shot("course/similar/index", 900, ColorScheme.LIGHT),
            new Shot("course/similar/1", 1200, ColorScheme.LIGHT));

    private static void takeAll(Path folder) {
        try (Chromium chromium = Chromium.start()) {
            Page tab = chromium.tab();
            SHOTS.forEach(shot -> take(tab, shot, folder.resolve(shot.name())));
        }
    }

    private static void take(Page tab, Shot shot, Path file) {
        Chromium.widen(tab, shot.width());
        tab.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(shot.colours()));
        tab.navigate(Samples.folder().resolve(shot.page() + ".html").toUri().toString());
        int height = (int) Math.ceil(tab.locator("html").boundingBox().height);
        tab.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setClip(0, 0, shot.width(), Math.min(TALLEST, height)));
    }

    @Test
    void everyKindOfPageHasASmallPicture() throws IOException {
        Path folder = Files.createDirectories(Samples.folder().resolve("screenshots"));
        if ("update".equals(System.getProperty("lockstep.screenshots"))) {
            takeAll(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pictures = files.toList();
            assertThat(pictures)
                    .extracting(file -> file.getFileName().toString())
                    .containsAll(SHOTS.stream().map(Shot::name).toList());
            assertThat(pictures)
                    .allSatisfy(file -> assertThat(file.toFile().length()).isLessThan(LARGEST));
        }
    }
}
