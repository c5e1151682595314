package dev.lockstep.weaver;

import java.util.Set;

/** What a stress loop showed. */
enum StressOutcome {
    /** A check failed, or something was thrown, or a thread was left. */
    FAILED,
    /** A round did not end. */
    HUNG,
    /** All rounds passed. */
    PASSED,
    /** All rounds passed that there was time for. */
    PASSED_FEWER,
    /** A stress loop cannot ask for it. */
    NOT_EXPRESSIBLE;

    /** Faults that nothing need come of that a check could see. */
    private static final Set<String> INVISIBLE = Set.of("DATA_RACE", "BUSY_WAIT");

    /** The column of the table in which a case belongs. */
    Column column(String expected) {
        if (this == NOT_EXPRESSIBLE) {
            return Column.NOT_EXPRESSIBLE;
        }
        boolean passed = this == PASSED || this == PASSED_FEWER;
        if (expected.equals("PASSED")) {
            return passed ? Column.SILENT : Column.ALARM;
        }
        if (passed) {
            return INVISIBLE.contains(expected) ? Column.NOT_EXPRESSIBLE : Column.MISSED;
        }
        return this == HUNG ? Column.FOUND_AS_HANG : Column.FOUND;
    }

    enum Column {
        FOUND,
        FOUND_AS_HANG,
        MISSED,
        NOT_EXPRESSIBLE,
        ALARM,
        SILENT
    }
}
