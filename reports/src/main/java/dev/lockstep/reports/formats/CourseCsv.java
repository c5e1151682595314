package dev.lockstep.reports.formats;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.CriterionResult;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plain CSV of a course: a row for each submission, a column for each criterion. */
public final class CourseCsv {
    private CourseCsv() {}

    /** The text of the file. A submission that was not graded has empty points, which no spreadsheet adds up to 0. */
    public static String render(CourseResults results) {
        CsvText csv = new CsvText();
        List<Object> head = new ArrayList<>(List.of(
                "submission",
                "person",
                "account",
                "id",
                "lateness",
                "late by hours",
                "handed in",
                "attempt",
                "commit"));
        head.addAll(List.of("status", "earned", "possible"));
        results.criteria().forEach(column -> head.add(column.id()));
        head.addAll(List.of("cause", "flaky", "milliseconds", "report"));
        csv.row(head.toArray());
        results.rows().forEach(row -> csv.row(cells(row, results).toArray()));
        return csv.document();
    }

    private static List<Object> cells(ResultRow row, CourseResults results) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.submission().value());
        addOrigin(row.origin(), cells);
        cells.add(row.status().id());
        cells.add(row.isGraded() ? (Object) row.points().earned() : "");
        cells.add(row.isGraded() ? (Object) row.points().possible() : "");
        Map<String, CriterionResult> byId = new HashMap<>();
        row.criteria().forEach(criterion -> byId.put(criterion.id(), criterion));
        for (CourseResults.Column column : results.criteria()) {
            CriterionResult found = byId.get(column.id());
            cells.add(found == null ? "" : (Object) found.points().earned());
        }
        cells.add(row.status() instanceof Status.NotGraded notGraded ? notGraded.reason() : row.headline());
        cells.add(row.isFlaky() ? "flaky" : "");
        cells.add(row.millis());
        cells.add(row.report());
        return cells;
    }

    /** Rounded up, so that whoever is late is late by something. */
    private static BigDecimal hours(Duration late) {
        return BigDecimal.valueOf(late.toSeconds()).divide(BigDecimal.valueOf(3600), 2, RoundingMode.UP);
    }

    private static void addOrigin(Origin origin, List<Object> cells) {
        cells.add(origin.person());
        cells.add(origin.account());
        cells.add(origin.id());
        cells.add(
                origin.lateness() instanceof Lateness.Unknown
                        ? ""
                        : origin.lateness().id());
        cells.add(origin.lateness().by().<Object>map(CourseCsv::hours).orElse(""));
        cells.add(origin.handedIn().map(Instant::toString).orElse(""));
        cells.add(origin.attempt() > 0 ? (Object) origin.attempt() : "");
        cells.add(origin.commit());
    }
}
