package dev.lockstep.reports.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages below {@code reports/samples}. */
final class Samples {
    private Samples() {}

    static Path folder() {
        return Path.of(System.getProperty("lockstep.home"), "reports/samples").normalize();
    }

    /** Every page that is kept there. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
