package dev.lockstep.model;

import java.util.List;

/**
 * Everything that a submission's grading found: the one value that every format is made from.
 *
 * @param title title of the exercise
 * @param audience for whom the report was made; see {@link #forStudent()}
 * @param sources the student's own files as they were graded
 * @param ignored files handed in that were not graded
 * @param missing signatures of the exercise's API that the submission no longer has, such as {@code int drainPermits()}
 */
public record Report(
        ExerciseId exercise,
        String title,
        SubmissionId submission,
        Audience audience,
        Status status,
        Grade grade,
        List<SourceFile> sources,
        List<IgnoredFile> ignored,
        Compilation compilation,
        List<String> missing,
        Vetting vetting,
        Execution execution,
        Environment environment,
        Timings timings) {
    /** For whom a report is. */
    public enum Audience {
        /** Sees everything. */
        INSTRUCTOR,
        /** Sees nothing of a hidden test but its criterion, hint and verdict. */
        STUDENT;

        /** The word used in report.json. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Report {
        sources = List.copyOf(sources);
        ignored = List.copyOf(ignored);
        missing = List.copyOf(missing);
    }

    /** The points earned of those possible. */
    public Points points() {
        return grade.points();
    }

    /** This report, if another run of the submission came to something else; only a grade can be flaky. */
    public Report flaky() {
        Status marked = status instanceof Status.Graded ? new Status.Graded(true) : status;
        return new Report(
                exercise,
                title,
                submission,
                audience,
                marked,
                grade,
                sources,
                ignored,
                compilation,
                missing,
                vetting,
                execution,
                environment,
                timings);
    }

    /** This report without anything of a hidden test but its criterion, hint and verdict. */
    public Report forStudent() {
        return Redaction.of(this);
    }
}
