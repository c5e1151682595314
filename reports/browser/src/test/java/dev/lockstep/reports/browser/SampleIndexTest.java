package dev.lockstep.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample of a course's page; {@code -Dlockstep.golden=update} makes it anew. */
class SampleIndexTest {
    private static final int SUBMISSIONS = 120;

    @Test
    void theSampleIsThePageOfTheMadeUpCourse() throws IOException {
        Path sample = Samples.folder().resolve("course/index.html");
        String page = MadeUpCourse.page(SUBMISSIONS);
        if ("update".equals(System.getProperty("lockstep.golden"))) {
            Files.createDirectories(sample.getParent());
            Files.writeString(sample, page);
        }

        assertThat(sample).hasContent(page);
    }
}
