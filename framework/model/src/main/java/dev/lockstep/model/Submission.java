package dev.lockstep.model;

import java.util.List;

/**
 * What a student handed in, after intake: the files the exercise asks for, and what was left aside.
 *
 * @param files the student's editable files, at most one for each path of the exercise's {@link FilePolicy}
 * @param ignored everything else of interest, bounded in number
 */
public record Submission(SubmissionId id, List<SourceFile> files, List<IgnoredFile> ignored) {
    public Submission {
        files = List.copyOf(files);
        ignored = List.copyOf(ignored);
    }
}
