package dev.lockstep.cli;

import dev.lockstep.model.ResultRow;

/** Counts how submissions came off. */
final class Tally {
    private int passed;
    private int partly;
    private int none;
    private int notGraded;
    private int flaky;

    static Tally of(Iterable<ResultRow> rows) {
        Tally tally = new Tally();
        rows.forEach(tally::add);
        return tally;
    }

    void add(ResultRow row) {
        if (!row.isGraded()) {
            notGraded++;
        } else if (row.points().isFull()) {
            passed++;
        } else if (row.points().earned() > 0) {
            partly++;
        } else {
            none++;
        }
        flaky += row.isFlaky() ? 1 : 0;
    }

    int total() {
        return passed + failed() + notGraded;
    }

    /** Those that earned every point. */
    int passed() {
        return passed;
    }

    /** Those that lost points, some or all. */
    int failed() {
        return partly + none;
    }

    int notGraded() {
        return notGraded;
    }

    int flaky() {
        return flaky;
    }

    @Override
    public String toString() {
        return passed + " with every point, " + partly + " with some, " + none + " with none, " + notGraded
                + " not graded"
                + (flaky > 0 ? " (" + flaky + " flaky)" : "");
    }
}
