package dev.lockstep.core.batch;

import dev.lockstep.core.course.Attempts;
import dev.lockstep.core.course.BestAttempts;
import dev.lockstep.core.course.Unmapped;
import dev.lockstep.model.CourseResults;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ResultRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the folder of a course was graded as: the content of its run.json.
 *
 * @param title of the exercise
 * @param exerciseFolder where it lay
 * @param criteria in the rubric's order
 * @param sandbox level of the sandbox, such as S3
 * @param submissions where the submissions lay
 * @param source the word of the course source that read them
 * @param attempts which of several submissions of one person counts
 * @param unmapped what else lay there
 */
public record Run(
        Conditions conditions,
        String title,
        Path exerciseFolder,
        List<CourseResults.Column> criteria,
        String sandbox,
        Path submissions,
        String source,
        Attempts attempts,
        List<Unmapped> unmapped) {
    public Run {
        criteria = List.copyOf(criteria);
        unmapped = List.copyOf(unmapped);
    }

    /** A run of {@code exercise} for submissions of which the last counts, and nothing is left over. */
    public static Run of(Exercise exercise, Conditions conditions, String sandbox, Path submissions, String source) {
        return new Run(
                conditions,
                exercise.title(),
                exercise.folder().toAbsolutePath().normalize(),
                exercise.rubric().criteria().stream().map(Run::column).toList(),
                sandbox,
                submissions.toAbsolutePath().normalize(),
                source,
                Attempts.LAST,
                List.of());
    }

    private static CourseResults.Column column(Criterion criterion) {
        return new CourseResults.Column(criterion.id(), criterion.title(), criterion.points());
    }

    /** The same run under other conditions. */
    public Run under(Conditions others) {
        return new Run(others, title, exerciseFolder, criteria, sandbox, submissions, source, attempts, unmapped);
    }

    /** The same run, for submissions of which those count and the rest is {@code left}. */
    public Run counting(Attempts counts, List<Unmapped> left) {
        return new Run(conditions, title, exerciseFolder, criteria, sandbox, submissions, source, counts, left);
    }

    /** The course with these results, as far as they count. */
    public CourseResults with(List<Result> results) {
        List<ResultRow> rows = results.stream().map(Result::row).toList();
        BestAttempts best = attempts == Attempts.BEST ? BestAttempts.of(rows) : new BestAttempts(rows, List.of());
        return new CourseResults(
                conditions.exercise(),
                title,
                criteria,
                best.counting(),
                Stream.concat(unmapped.stream(), best.others().stream())
                        .map(each -> new CourseResults.Unmapped(each.path(), each.reason()))
                        .toList());
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
