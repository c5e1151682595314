package dev.lockstep.core.batch;

import dev.lockstep.model.Report;
import dev.lockstep.model.Submission;
import java.util.function.Supplier;

/** Grades single submissions in two halves, so that the next is compiled while this one runs. */
interface Grading {
    /** The first half; what it returns is the second, for {@link #finish}. */
    Supplier<Report> prepare(Submission submission);

    /** The report of {@code submission}, whose second half is {@code rest}. */
    Report finish(Submission submission, Supplier<Report> rest);
}
