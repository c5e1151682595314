package dev.lockstep.core.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceAssemblerTest {
    @TempDir
    Path folder;

    @Test
    void laysTheSubmissionOverTheStubInOrderOfPaths() throws IOException {
        Exercise exercise = exercise("oslab/Tlb.java");
        stub("oslab/Tlb.java", "stub");
        stub("oslab/Frame.java", "pristine\r\n");
        Files.writeString(folder.resolve("src/main/java/notes.txt"), "no source");

        Workspace workspace = WorkspaceAssembler.assemble(exercise, submission("oslab/Tlb.java"));

        assertThat(workspace.sources())
                .containsExactly(
                        new SourceFile("oslab/Frame.java", "pristine\n"), new SourceFile("oslab/Tlb.java", "student"));
    }

    @Test
    void keepsTheStubOfAFileThatWasNotHandedIn() throws IOException {
        Exercise exercise = exercise("oslab/Lru.java", "oslab/Tlb.java");
        stub("oslab/Lru.java", "stub");
        stub("oslab/Tlb.java", "stub");

        Workspace workspace = WorkspaceAssembler.assemble(exercise, submission("oslab/Tlb.java"));

        assertThat(workspace.sources()).extracting(SourceFile::text).containsExactly("stub", "student");
    }

    @Test
    void leavesOutAFileThatTheExerciseDoesNotAskFor() throws IOException {
        Exercise exercise = exercise("oslab/Tlb.java");
        stub("oslab/Tlb.java", "stub");
        stub("oslab/Frame.java", "pristine");

        Workspace workspace =
                WorkspaceAssembler.assemble(exercise, submission("oslab/Frame.java", "org/junit/Assert.java"));

        assertThat(workspace.sources()).extracting(SourceFile::text).containsExactly("pristine", "stub");
    }

    private void stub(String path, String text) throws IOException {
        Path file = folder.resolve("src/main/java").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Submission submission(String... paths) {
        List<SourceFile> files = List.of(paths).stream()
                .map(path -> new SourceFile(path, "student"))
                .toList();
        return new Submission(new SubmissionId("alice"), files, List.of());
    }

    private Exercise exercise(String... editable) {
        return new Exercise(
                new ExerciseId("tlb"),
                "A TLB",
                "Translates.",
                folder,
                new Rubric(List.of(new Criterion("hit", "Hits", 100, "Look twice.", List.of()))),
                Limits.DEFAULT,
                new FilePolicy(List.of(editable)),
                ApiPolicy.USUAL);
    }
}
