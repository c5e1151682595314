package dev.lockstep.cli;

import dev.lockstep.core.source.SourceTree;
import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.reports.ReportFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
        Files.createDirectory(sources.submissions());
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

    /** Writes a zip of all of them, and of what lies in {@code stub}, to {@code out}, which it closes. */
    void zip(Path stub, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(submissions(), "submissions/", zip);
            add(stub, "stub/", zip);
        }
    }

    private static void add(Path root, String prefix, ZipOutputStream zip) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(prefix + root.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    /** Holds a folder for each submission, and nothing else. */
    Path submissions() {
        return folder.resolve("submissions");
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
