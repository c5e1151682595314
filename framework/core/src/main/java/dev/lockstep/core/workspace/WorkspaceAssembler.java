package dev.lockstep.core.workspace;

import dev.lockstep.model.Exercise;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import dev.lockstep.model.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts together what is compiled: the stub of the exercise, with the files that students may supply replaced. */
public final class WorkspaceAssembler {
    private WorkspaceAssembler() {}

    /**
     * The sources of {@code exercise} with those of {@code submission} laid over, in order of their paths.
     *
     * <p>A file that the exercise does not ask for is left out, even if the submission holds it.
     *
     * @throws UncheckedIOException if the exercise's own sources cannot be read
     */
    public static Workspace assemble(Exercise exercise, Submission submission) {
        Map<String, SourceFile> sources = stub(exercise.folder().resolve("src/main/java"));
        List<String> editable = exercise.files().editable();
        submission.files().stream()
                .filter(file -> editable.contains(file.path()))
                .forEach(file -> sources.put(file.path(), file));
        return new Workspace(exercise, submission, List.copyOf(sources.values()));
    }

    private static Map<String, SourceFile> stub(Path root) {
        Map<String, SourceFile> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(WorkspaceAssembler::isSource).toList()) {
                String path = root.relativize(file).toString().replace('\\', '/');
                String text = Files.readString(file).replace("\r\n", "\n");
                sources.put(path, new SourceFile(path, text));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && Files.isRegularFile(file);
    }
}
