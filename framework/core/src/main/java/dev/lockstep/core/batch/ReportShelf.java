package dev.lockstep.core.batch;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The reports as people and programs read them, a folder for each submission. All of it can be made again from the journal,
 * so nothing waits for the disk here; a note in each folder says which result it shows and how large its files are, and is
 * written last.
 */
final class ReportShelf {
    private static final String SUBMISSIONS = "submissions";
    private static final String NOTE = ".shows";

    private final Path out;
    private final ResultFormat format;

    ReportShelf(Path out, ResultFormat format) {
        this.out = out;
        this.format = format;
    }

    /** Where the reports of {@code submission} lie, relative to the folder of the course. */
    static String folderOf(SubmissionId submission) {
        return SUBMISSIONS + "/" + submission;
    }

    /**
     * Shows {@code report}.
     *
     * @param result names it in the journal
     */
    void put(ResultRow row, String result, Report report) {
        Path folder = out.resolve(row.report());
        try {
            format.show(report, folder);
            Path draft = folder.resolve(NOTE + "-" + Long.toHexString(System.nanoTime()));
            Files.writeString(draft, note(folder, result));
            Files.move(
                    draft, folder.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new ToolFailure("reports cannot be written to " + folder + ": " + broken.getMessage(), broken);
        }
    }

    /** Shows {@code report} unless it is shown already, by all its files. */
    void complete(ResultRow row, String result, Supplier<Report> report) {
        Path folder = out.resolve(row.report());
        try {
            Path note = folder.resolve(NOTE);
            if (Files.isRegularFile(note) && Files.readString(note).equals(note(folder, result))) {
                return;
            }
        } catch (IOException missing) {
            // made again
        }
        put(row, result, report.get());
    }

    private static String note(Path folder, String result) throws IOException {
        StringBuilder note = new StringBuilder(result).append('\n');
        for (Path part : children(folder).filter(Files::isDirectory).toList()) {
            for (Path file : children(part).toList()) {
                note.append(folder.relativize(file))
                        .append(' ')
                        .append(Files.size(file))
                        .append('\n');
            }
        }
        return note.toString();
    }

    private static Stream<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }
}
