package dev.lockstep.core.batch;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the folder of a course was graded as: the content of its run.json.
 *
 * @param title of the exercise
 * @param exerciseFolder where it lay
 * @param criteria in the rubric's order
 * @param sandbox level of the sandbox, such as S3
 * @param submissions where the submissions lay
 * @param source the word of the course source that read them
 */
public record Run(
        Conditions conditions,
        String title,
        Path exerciseFolder,
        List<CourseResults.Column> criteria,
        String sandbox,
        Path submissions,
        String source) {
    public Run {
        criteria = List.copyOf(criteria);
    }

    /** A run of {@code exercise}. */
    public static Run of(Exercise exercise, Conditions conditions, String sandbox, Path submissions, String source) {
        return new Run(
                conditions,
                exercise.title(),
                exercise.folder().toAbsolutePath().normalize(),
                exercise.rubric().criteria().stream().map(Run::column).toList(),
                sandbox,
                submissions.toAbsolutePath().normalize(),
                source);
    }

    private static CourseResults.Column column(Criterion criterion) {
        return new CourseResults.Column(criterion.id(), criterion.title(), criterion.points());
    }

    /** The same run under other conditions. */
    public Run under(Conditions others) {
        return new Run(others, title, exerciseFolder, criteria, sandbox, submissions, source);
    }

    /** The course with these results. */
    public CourseResults with(List<Result> results) {
        return new CourseResults(
                conditions.exercise(),
                title,
                criteria,
                results.stream().map(Result::row).toList());
    }

    /** What grades depend on and is another now, as the ends of sentences that begin "since then"; empty if nothing. */
    public List<String> changesTo(Conditions now) {
        Conditions then = conditions;
        List<String> changes = new ArrayList<>();
        if (!then.exercise().equals(now.exercise())) {
            changes.add("the exercise is '" + now.exercise() + "' and was '" + then.exercise() + "'");
        } else if (!then.fingerprint().equals(now.fingerprint())) {
            changes.add("the exercise was edited");
        }
        if (!then.lockstep().equals(now.lockstep())) {
            changes.add("Lockstep is " + now.lockstep() + " and was " + then.lockstep());
        } else if (!then.build().equals(now.build())) {
            changes.add("Lockstep was built from other sources");
        }
        if (!then.jdk().equals(now.jdk())) {
            changes.add("the JDK is " + now.jdk() + " and was " + then.jdk());
        }
        if (!then.limits().equals(now.limits()) || then.seed() != now.seed()) {
            changes.add("limits or seed are others");
        }
        return changes;
    }
}
