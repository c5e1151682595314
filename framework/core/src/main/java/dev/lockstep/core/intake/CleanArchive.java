package dev.lockstep.core.intake;

import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip of our own making that holds what intake took of a submission, and nothing else of what was handed in.
 *
 * <p>Whoever gets it meets no link, no odd name and no bomb any more. Equal submissions give equal bytes.
 */
public final class CleanArchive {
    private static final String SOURCES = "src/main/java/";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CleanArchive() {}

    /**
     * Writes the files of {@code submission} to {@code zip}, below {@code src/main/java}; it appears whole or not at all.
     *
     * @throws IOException if the disk refuses
     */
    public static void write(Submission submission, Path zip) throws IOException {
        Path place = zip.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path draft = Files.createTempFile(place.getParent(), "." + place.getFileName(), ".part");
        try {
            fill(submission, draft);
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Submission submission, Path draft) throws IOException {
        try (OutputStream file = Files.newOutputStream(draft);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (SourceFile source : submission.files()) {
                ZipEntry entry = new ZipEntry(SOURCES + source.path());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(source.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
