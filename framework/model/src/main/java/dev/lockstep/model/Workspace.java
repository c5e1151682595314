package dev.lockstep.model;

import java.util.List;

/** The pristine exercise with a student's files laid over it: every source that is compiled, by path. */
public record Workspace(Exercise exercise, Submission submission, List<SourceFile> sources) {
    public Workspace {
        sources = List.copyOf(sources);
    }
}
