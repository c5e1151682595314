package dev.lockstep.model;

import java.util.List;

/**
 * One submission in a list of ten thousand: what a course's index and tables show, and nothing more.
 *
 * @param status graded, or not with the reason; a submission that could not be read is not graded
 * @param criteria in the rubric's order; none where nothing was graded
 * @param headline the first cause of lost points in one line, such as the first compiler message; empty if none were lost
 * @param millis wall time that grading took
 * @param report the folder of its two reports, relative to the folder of the whole course and with {@code /};
 *     empty if there is none
 */
public record ResultRow(
        SubmissionId submission,
        Origin origin,
        Status status,
        Points points,
        List<CriterionResult> criteria,
        String headline,
        long millis,
        String report) {
    public ResultRow {
        criteria = List.copyOf(criteria);
    }

    /** A submission that was not graded, for {@code reason}, and has no report. */
    public static ResultRow notGraded(SubmissionId submission, Origin origin, String reason) {
        return new ResultRow(submission, origin, new Status.NotGraded(reason), Points.NONE, List.of(), reason, 0, "");
    }

    /** The row of {@code graded}, whose report lies in {@code folder}. */
    public static ResultRow of(Report graded, Origin origin, String folder) {
        return new ResultRow(
                graded.submission(),
                origin,
                graded.status(),
                graded.points(),
                graded.grade().criteria().stream().map(ResultRow::result).toList(),
                Headline.of(graded),
                graded.timings().totalMillis(),
                folder);
    }

    /** The same result of a submission of which more is known by now. */
    public ResultRow with(Origin known) {
        return new ResultRow(submission, known, status, points, criteria, headline, millis, report);
    }

    /** Whether it has a grade. */
    public boolean isGraded() {
        return status instanceof Status.Graded;
    }

    /** Whether it was graded twice with different results, since only time decided. */
    public boolean isFlaky() {
        return status instanceof Status.Graded graded && graded.flaky();
    }

    private static CriterionResult result(CriterionGrade grade) {
        return new CriterionResult(
                grade.criterion().id(), grade.points(), grade.verdict().id());
    }
}
