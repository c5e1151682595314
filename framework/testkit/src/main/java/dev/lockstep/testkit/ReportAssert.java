package dev.lockstep.testkit;

import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says in the words of the domain what a report must hold. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    private ReportAssert(Report report) {
        super(report, ReportAssert.class);
    }

    /** Begins an assertion about {@code report}. */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /** It is graded, with {@code earned} points of all. */
    public ReportAssert hasPoints(int earned) {
        isGraded();
        Assertions.assertThat(actual.points().earned())
                .as(
                        "points of %s, which lost %s",
                        actual.submission(), actual.grade().lost())
                .isEqualTo(earned);
        return this;
    }

    /** It is graded. */
    public ReportAssert isGraded() {
        Assertions.assertThat(actual.status())
                .as("status of %s", actual.submission())
                .isEqualTo(new Status.Graded());
        return this;
    }

    /** It lost exactly these criteria. */
    public ReportAssert lost(String... criteria) {
        isGraded();
        Assertions.assertThat(actual.grade().lost())
                .as("criteria that %s lost", actual.submission())
                .containsExactlyInAnyOrder(criteria);
        return this;
    }

    /** Its compilation failed in {@code file} at {@code line}. */
    public ReportAssert hasErrorAt(String file, int line) {
        Assertions.assertThat(actual.compilation().diagnostics())
                .as("compile errors of %s", actual.submission())
                .extracting(Diagnostic::file, Diagnostic::line)
                .contains(Assertions.tuple(file, line));
        return this;
    }
}
