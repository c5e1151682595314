package dev.lockstep.cli;

import dev.lockstep.model.ResultRow;

/** Counts how submissions came off. */
final class Tally {
    private int passed;
    private int failed;
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
        } else {
            failed++;
        }
        flaky += row.isFlaky() ? 1 : 0;
    }

    int total() {
        return passed + failed + notGraded;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    int notGraded() {
        return notGraded;
    }

    int flaky() {
        return flaky;
    }

    @Override
    public String toString() {
        return passed + " passed, " + failed + " failed, " + notGraded + " not graded"
                + (flaky > 0 ? " (" + flaky + " flaky)" : "");
    }
}
