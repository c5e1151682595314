package dev.lockstep.reports.platforms;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Moodle's zip of feedback files. The importer reads the participant's number from the name of the folder: {@code
 * Name_12345_assignsubmission_file_}. The underscore at the end is what Moodle before 4.1 needs, and newer ones accept.
 */
final class FeedbackZip {
    private static final String PLUGIN = "_assignsubmission_file_/";

    /** Old enough to be before any submission, and after what zip can say. */
    private static final long FIXED_TIME = 1_000_000_000_000L;

    /** A page for the participant of that number. */
    record Page(int row, String person, String number, Path file) {}

    private FeedbackZip() {}

    static Path write(List<Page> pages, Path zip) throws IOException {
        Files.createDirectories(zip.getParent());
        Path draft = Files.createTempFile(zip.getParent(), ".feedback", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(draft);
                    ZipOutputStream entries = new ZipOutputStream(out)) {
                for (Page page : pages) {
                    ZipEntry entry = new ZipEntry(name(page.person()) + "_" + page.number() + PLUGIN + "report.html");
                    entry.setTime(FIXED_TIME);
                    entries.putNextEntry(entry);
                    Files.copy(page.file(), entries);
                }
            }
            Files.move(draft, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return zip;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** As Moodle names it: the underscore separates, and some characters are not for files. */
    private static String name(String person) {
        String plain = person.replace('_', ' ')
                .replaceAll("[\\p{Cc}\\p{Cf}&<>\"`|':\\\\/*?]", "")
                .strip();
        String name = plain.replaceFirst("^[.~]+", "");
        return name.isEmpty() ? "Participant" : name;
    }
}
