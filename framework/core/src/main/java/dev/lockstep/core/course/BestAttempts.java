package dev.lockstep.core.course;

import dev.lockstep.model.Origin;
import dev.lockstep.model.ResultRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of several attempts of one person that were all graded, the one with the most points; of equals, the first. What was not
 * graded stays, for it might have been the best.
 *
 * @param counting rows that count, in their order
 * @param others what does not count
 */
public record BestAttempts(List<ResultRow> counting, List<Unmapped> others) {
    private static final Comparator<ResultRow> BETTER = Comparator.<ResultRow>comparingInt(
                    row -> row.points().earned())
            .reversed()
            .thenComparingInt(row -> row.origin().attempt())
            .thenComparing(row -> row.origin().handedIn().orElse(Instant.MAX));

    public BestAttempts {
        counting = List.copyOf(counting);
        others = List.copyOf(others);
    }

    /** Those of {@code rows}. */
    public static BestAttempts of(List<ResultRow> rows) {
        Map<String, ResultRow> best = new HashMap<>();
        rows.stream()
                .filter(ResultRow::isGraded)
                .forEach(row ->
                        best.merge(person(row), row, (one, other) -> BETTER.compare(other, one) < 0 ? other : one));
        List<ResultRow> counting = new ArrayList<>();
        List<Unmapped> others = new ArrayList<>();
        for (ResultRow row : rows) {
            ResultRow chosen = best.getOrDefault(person(row), row);
            if (!row.isGraded() || chosen == row) {
                counting.add(row);
            } else {
                others.add(leftOut(row, chosen));
            }
        }
        return new BestAttempts(counting, others);
    }

    private static String person(ResultRow row) {
        return Attempts.person(row.origin());
    }

    private static Unmapped leftOut(ResultRow row, ResultRow chosen) {
        Origin origin = row.origin();
        return new Unmapped(
                row.submission().value(),
                "is another attempt of " + origin.title() + ", with " + points(row) + "; what counts is "
                        + chosen.submission() + ", with " + points(chosen));
    }

    private static String points(ResultRow row) {
        return row.points().earned() + " of " + row.points().possible() + " points";
    }
}
