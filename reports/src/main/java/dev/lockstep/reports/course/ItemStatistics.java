package dev.lockstep.reports.course;

import dev.lockstep.model.CriterionResult;
import dev.lockstep.model.ResultRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How one criterion does as a question to a course, in the terms of classical item analysis.
 *
 * @param tried submissions for which it was decided
 * @param lost those of them that did not earn all of it
 * @param discrimination share of the strong that earn it less the share of the weak, where the strong and the weak are the
 *     upper and the lower 27 % by points (Kelley, 1939); not a number if that cannot be said
 * @param correlation of earning it with the points for everything else (point-biserial, corrected for overlap); not a number
 *     if that cannot be said
 */
record ItemStatistics(int tried, int lost, double discrimination, double correlation) {
    /** Of fewer submissions nothing is said about strong and weak. */
    static final int FEWEST = 10;

    /** From this discrimination on, a criterion separates well. */
    static final double WELL = 0.4;

    private static final double TAIL = 0.27;

    private record Score(int total, int rest, boolean earned) {}

    /** Of the criterion {@code id}, among rows that have it. */
    static ItemStatistics of(String id, List<ResultRow> rows) {
        List<Score> scores = rows.stream()
                .flatMap(row -> row.criteria().stream()
                        .filter(result -> result.id().equals(id) && isDecided(result))
                        .map(result -> score(row, result)))
                .sorted(Comparator.comparingInt(Score::total))
                .toList();
        int lost = (int) scores.stream().filter(score -> !score.earned()).count();
        boolean enough = scores.size() >= FEWEST;
        return new ItemStatistics(
                scores.size(),
                lost,
                enough ? discrimination(scores) : Double.NaN,
                enough ? correlation(scores) : Double.NaN);
    }

    /** Whether it was tried at all; a submission that does not compile says nothing about a criterion. */
    static boolean isDecided(CriterionResult result) {
        return !result.verdict().equals("skipped") && !result.verdict().equals("inconclusive");
    }

    private static Score score(ResultRow row, CriterionResult result) {
        int total = row.points().earned();
        return new Score(
                total, total - result.points().earned(), result.points().isFull());
    }

    /** Share of those who lost it, from 0 to 1. */
    double difficulty() {
        return tried == 0 ? Double.NaN : (double) lost / tried;
    }

    /** What the discrimination says, by the usual limits (Ebel, 1965): the last part of a message's key; empty for nothing. */
    String separates() {
        if (Double.isNaN(discrimination)) {
            return tried < FEWEST ? "few" : "";
        }
        if (discrimination < 0) {
            return "wrong";
        }
        return discrimination >= WELL ? "well" : discrimination >= 0.2 ? "somewhat" : "hardly";
    }

    private static double discrimination(List<Score> weakFirst) {
        if (weakFirst.get(0).total() == weakFirst.get(weakFirst.size() - 1).total()) {
            return Double.NaN;
        }
        List<Score> strongFirst = weakFirst.stream()
                .sorted(Comparator.comparingInt(Score::total).reversed())
                .toList();
        double wanted = TAIL * weakFirst.size();
        return earned(strongFirst, wanted) - earned(weakFirst, wanted);
    }

    /** Share that earned it among the first {@code wanted}; of equals at the border each counts in part, so no order decides. */
    private static double earned(List<Score> ordered, double wanted) {
        double counted = 0;
        double earned = 0;
        int from = 0;
        while (counted < wanted) {
            int total = ordered.get(from).total();
            List<Score> equals = ordered.subList(from, ordered.size()).stream()
                    .takeWhile(score -> score.total() == total)
                    .collect(Collectors.toList());
            double weight = Math.min(1, (wanted - counted) / equals.size());
            earned += weight * equals.stream().filter(Score::earned).count();
            counted += weight * equals.size();
            from += equals.size();
            if (from == ordered.size()) {
                break;
            }
        }
        return earned / wanted;
    }

    private static double correlation(List<Score> scores) {
        double meanRest = scores.stream().mapToInt(Score::rest).average().orElse(0);
        double meanEarned = scores.stream()
                .mapToInt(score -> score.earned() ? 1 : 0)
                .average()
                .orElse(0);
        double both = 0;
        double rests = 0;
        double earneds = 0;
        for (Score score : scores) {
            double rest = score.rest() - meanRest;
            double earned = (score.earned() ? 1 : 0) - meanEarned;
            both += rest * earned;
            rests += rest * rest;
            earneds += earned * earned;
        }
        return rests == 0 || earneds == 0 ? Double.NaN : both / Math.sqrt(rests * earneds);
    }
}
