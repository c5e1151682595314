package dev.lockstep.core.batch;

import dev.lockstep.model.Origin;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.SubmissionId;
import java.util.Optional;

/** Keeps results. Several controllers may use one at a time. */
public interface RunStore {
    /** The row of {@code submission} if it was graded under {@code key}. */
    Optional<ResultRow> find(SubmissionId submission, String key);

    /**
     * Keeps {@code report} for good, unless another controller was first.
     *
     * @param key of what was graded; see {@link Conditions#keyOf}
     * @return the row of the report that counts
     * @throws dev.lockstep.core.ToolFailure if it cannot be kept
     */
    ResultRow publish(String key, Report report, Origin origin);
}
