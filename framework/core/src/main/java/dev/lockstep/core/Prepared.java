package dev.lockstep.core;

import dev.lockstep.model.Report;
import java.util.function.Supplier;

/** A submission before its tests run: compiled and vetted, and waiting for a worker if there is anything to run. */
public final class Prepared {
    private final ReportBuilder report;
    private final Supplier<Report> rest;

    Prepared(ReportBuilder report, Supplier<Report> rest) {
        this.report = report;
        this.rest = rest;
    }

    /** The second half of grading, to be asked for once: runs the tests, and always returns a report. */
    public Report finish() {
        report.resumed();
        try {
            return rest.get();
        } catch (ToolFailure ours) {
            return report.notGraded(ours.getMessage());
        }
    }
}
