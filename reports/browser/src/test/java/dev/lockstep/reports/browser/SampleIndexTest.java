package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.reports.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The samples of a course's pages; {@code -Dlockstep.golden=update} makes them anew. */
class SampleIndexTest {
    private static final int SUBMISSIONS = 120;

    @Test
    void theSampleIsThePageOfTheMadeUpCourse() throws IOException {
        assertSample("index.html", MadeUpCourse.page(SUBMISSIONS));
    }

    @Test
    void theGermanSampleToo() throws IOException {
        assertSample(
                "index-de.html",
                MadeUpCourse.page(SUBMISSIONS, Language.named("de").orElseThrow()));
    }

    @Test
    void theSamplesOfSimilarSubmissionsAreThoseOfTheMadeUpPairs() throws IOException {
        assertSample("similar/index.html", MadeUpPairs.list());
        assertSample("similar/1.html", MadeUpPairs.page(1));
        assertSample("similar/2.html", MadeUpPairs.page(2));
    }

    private static void assertSample(String name, String page) throws IOException {
        Path sample = Samples.folder().resolve("course").resolve(name);
        if ("update".equals(System.getProperty("lockstep.golden"))) {
            Files.createDirectories(sample.getParent());
            Files.writeString(sample, page);
        }
        assertThat(sample).hasContent(page);
    }
}
