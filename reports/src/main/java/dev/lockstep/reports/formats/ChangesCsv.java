package dev.lockstep.reports.formats;

import dev.lockstep.model.GradeChange;
import java.util.List;

/** Plain CSV of what a second grading changes: a row for each submission and criterion that brings other points. */
public final class ChangesCsv {
    private ChangesCsv() {}

    /** The text of the file. */
    public static String render(List<GradeChange> changes) {
        CsvText csv = new CsvText();
        csv.row(
                "submission",
                "person",
                "id",
                "criterion",
                "before",
                "possible before",
                "after",
                "possible after",
                "gain",
                "why");
        for (GradeChange change : changes) {
            csv.row(
                    change.submission().value(),
                    change.origin().person(),
                    change.origin().id(),
                    change.criterion(),
                    change.before().earned(),
                    change.before().possible(),
                    change.after().earned(),
                    change.after().possible(),
                    change.gain(),
                    change.why());
        }
        return csv.document();
    }
}
