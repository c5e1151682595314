package dev.lockstep.reports.course;

import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import java.util.Collections;
import java.util.List;

/**
 * How points are spread over a course.
 *
 * @param graded submissions with a grade
 * @param mean of their points, in percent of what can be earned
 * @param median likewise
 * @param bins how many earned from 0 to 9 percent, from 10 to 19, …, from 90 to 99, and all
 */
record Distribution(int graded, double mean, double median, List<Integer> bins) {
    /** Number of {@link #bins}. */
    static final int BINS = 11;

    static Distribution of(List<ResultRow> rows) {
        Integer[] bins = Collections.nCopies(BINS, 0).toArray(Integer[]::new);
        double[] shares = rows.stream()
                .filter(ResultRow::isGraded)
                .mapToDouble(row -> share(row.points()))
                .sorted()
                .toArray();
        rows.stream().filter(ResultRow::isGraded).forEach(row -> bins[bin(row.points())]++);
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        double mean = shares.length == 0 ? Double.NaN : sum / shares.length;
        return new Distribution(shares.length, mean, median(shares), List.of(bins));
    }

    /** Which of the {@link #bins} holds a grade. */
    static int bin(Points points) {
        return points.isFull() ? BINS - 1 : Math.max(0, Math.min(BINS - 2, (int) (share(points) / 10)));
    }

    /** From where to where a bin reaches, in percent. */
    static String range(int bin) {
        return bin == BINS - 1 ? "100 %" : bin * 10 + "–" + (bin * 10 + 9) + " %";
    }

    private static double share(Points points) {
        return points.possible() == 0 ? 0 : 100.0 * points.earned() / points.possible();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
