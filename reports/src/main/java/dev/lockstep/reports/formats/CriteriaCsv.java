package dev.lockstep.reports.formats;

import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import java.util.Optional;
import java.util.Set;

/** Plain CSV: a row for each criterion. A submission that was not graded has the row that says so, and no points. */
final class CriteriaCsv implements ReportFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "plain CSV, a row for each criterion";
    }

    @Override
    public Set<Report.Audience> audiences() {
        return Set.of(Report.Audience.values());
    }

    @Override
    public String fileName(Report report) {
        return "report.csv";
    }

    @Override
    public Optional<String> render(Report report) {
        CsvText csv = new CsvText();
        csv.row(
                "submission",
                "exercise",
                "status",
                "criterion",
                "title",
                "visibility",
                "earned",
                "possible",
                "verdict",
                "message");
        if (report.status() instanceof Status.NotGraded notGraded) {
            row(csv, report, "", "", "", "", "", "", notGraded.reason());
        } else {
            Once once = new Once();
            report.grade().criteria().forEach(grade -> row(csv, report, grade, once));
        }
        return Optional.of(csv.document());
    }

    private static void row(CsvText csv, Report report, CriterionGrade grade, Once once) {
        row(
                csv,
                report,
                grade.criterion().id(),
                grade.criterion().title(),
                grade.visibility().id(),
                grade.points().earned(),
                grade.points().possible(),
                grade.verdict().id(),
                once.said(message(grade), grade.criterion().id()));
    }

    private static void row(CsvText csv, Report report, Object... rest) {
        Object[] cells = new Object[rest.length + 3];
        cells[0] = report.submission().value();
        cells[1] = report.exercise().value();
        cells[2] = report.status().id();
        System.arraycopy(rest, 0, cells, 3, rest.length);
        csv.row(cells);
    }

    private static String message(CriterionGrade grade) {
        return grade.outcomes().stream()
                .filter(outcome -> !outcome.verdict().isPassed())
                .map(Told::briefly)
                .findFirst()
                .orElse("");
    }
}
