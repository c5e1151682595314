package dev.lockstep.cli;

import dev.lockstep.core.source.SourceTree;
import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.ReportFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * The files of every submission of a course as they were graded, in a folder of the moment. Folders are numbers, so that no
 * submission's name means anything to another program.
 */
final class SimilarSources implements AutoCloseable {
    private final Path folder;
    private final List<SubmissionId> ids = new ArrayList<>();

    private SimilarSources(Path folder) {
        this.folder = folder;
    }

    /** Writes those that were graded, one report after another. */
    static SimilarSources of(CourseResults results, Path out) throws IOException {
        SimilarSources sources = new SimilarSources(Files.createTempDirectory("lockstep-similar"));
        for (ResultRow row : results.rows()) {
            if (row.isGraded() && !row.report().isEmpty()) {
                sources.add(
                        row.submission(),
                        ReportFolder.readInstructor(out.resolve(row.report())).sources());
            }
        }
        return sources;
    }

    private void add(SubmissionId id, List<SourceFile> files) throws IOException {
        ids.add(id);
        Path root = folderOf(ids.size());
        for (SourceFile file : files) {
            Path place = root.resolve(file.path()).normalize();
            if (!place.startsWith(root)) {
                throw new IOException(
                        "the report of " + id + " names a file outside of its submission: " + file.path());
            }
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.text());
        }
    }

    /** Holds a folder for each submission, and nothing else. */
    Path submissions() {
        return folder.resolve("submissions");
    }

    /** A place beside them. */
    Path beside(String name) {
        return folder.resolve(name);
    }

    int count() {
        return ids.size();
    }

    /** The submission in the folder of that name. */
    String nameOf(String number) {
        return ids.get(Integer.parseInt(number) - 1).value();
    }

    /** Its files. */
    List<SourceFile> filesOf(String name) {
        return SourceTree.read(folderOf(ids.indexOf(new SubmissionId(name)) + 1));
    }

    private Path folderOf(int number) {
        return submissions().resolve(Integer.toString(number));
    }

    @Override
    public void close() throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
    }
}
