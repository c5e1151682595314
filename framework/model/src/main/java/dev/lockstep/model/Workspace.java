package dev.lockstep.model;

import java.util.List;

/**
 * The pristine exercise with a student's files laid over it: every source that is compiled, by path.
 *
 * @param libraries classes that the exercise brings along, compiled already
 */
public record Workspace(Exercise exercise, Submission submission, List<SourceFile> sources, ClassFiles libraries) {
    public Workspace {
        sources = List.copyOf(sources);
    }

    /** A workspace without libraries. */
    public Workspace(Exercise exercise, Submission submission, List<SourceFile> sources) {
        this(exercise, submission, sources, ClassFiles.NONE);
    }
}
