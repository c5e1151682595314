package dev.lockstep.reports.course;

import dev.lockstep.model.CriterionResult;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import java.util.List;

/** Rows of a course with one criterion that is looked at, and a rest. */
final class Rows {
    private Rows() {}

    static ResultRow of(String id, int rest, boolean earned) {
        return row(
                id,
                rest,
                new CriterionResult("item", new Points(earned ? 10 : 0, 10), earned ? "passed" : "failed"),
                "");
    }

    static ResultRow notRun(String id) {
        return row(id, 0, new CriterionResult("item", new Points(0, 10), "skipped"), "Vault.java:3: ';' expected");
    }

    static ResultRow flaky(String id) {
        ResultRow row = of(id, 0, true);
        return new ResultRow(
                row.submission(),
                row.origin(),
                new Status.Graded(true),
                row.points(),
                row.criteria(),
                "",
                100,
                row.report());
    }

    static ResultRow losing(String id, String headline) {
        return row(id, 0, new CriterionResult("item", new Points(0, 10), "failed"), headline);
    }

    static ResultRow by(String person, String report) {
        ResultRow row = losing("s", "<b>" + person);
        return new ResultRow(
                row.submission(),
                Origin.of("p").withPerson(person),
                row.status(),
                row.points(),
                row.criteria(),
                row.headline(),
                1_200,
                report);
    }

    private static ResultRow row(String id, int rest, CriterionResult result, String headline) {
        Points points = new Points(rest + result.points().earned(), 200);
        return new ResultRow(
                new SubmissionId(id),
                Origin.of(id),
                new Status.Graded(),
                points,
                List.of(result),
                headline,
                100,
                "submissions/" + id);
    }
}
