package dev.lockstep.core.workspace;

import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.core.source.SourceTree;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import dev.lockstep.model.Workspace;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together what is compiled: the stub of the exercise, with the files that students may supply replaced. */
public final class WorkspaceAssembler {
    private WorkspaceAssembler() {}

    /**
     * The sources of {@code exercise} with those of {@code submission} laid over, in order of their paths.
     *
     * <p>A file that the exercise does not ask for is left out, even if the submission holds it.
     *
     * @throws dev.lockstep.core.ToolFailure if the exercise's own sources cannot be read
     */
    public static Workspace assemble(Exercise exercise, Submission submission) {
        return assemble(exercise, submission, ClassFiles.NONE);
    }

    /** The same, for an exercise that brings {@code libraries}. */
    public static Workspace assemble(Exercise exercise, Submission submission, ClassFiles libraries) {
        Map<String, SourceFile> sources = new TreeMap<>();
        SourceTree.read(exercise.folder().resolve(ExerciseLayout.STUB)).forEach(file -> sources.put(file.path(), file));
        List<String> editable = exercise.files().editable();
        submission.files().stream()
                .filter(file -> editable.contains(file.path()))
                .forEach(file -> sources.put(file.path(), file));
        return new Workspace(exercise, submission, List.copyOf(sources.values()), libraries);
    }
}
