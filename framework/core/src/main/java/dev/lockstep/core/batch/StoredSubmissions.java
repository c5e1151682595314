package dev.lockstep.core.batch;

import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.intake.Location;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Report;
import dev.lockstep.model.Status;
import dev.lockstep.model.Submission;
import dev.lockstep.model.SubmissionId;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The very files that were graded before, out of the reports: whatever became of the place that they were handed in at. */
public final class StoredSubmissions implements Receiving {
    private final List<Result> results;
    private final Map<SubmissionId, Result> byId = new HashMap<>();
    private final FolderStore store;

    /** @param results of the grading before, whose reports {@code store} holds */
    public StoredSubmissions(List<Result> results, FolderStore store) {
        this.results = List.copyOf(results);
        this.store = store;
        results.forEach(result -> byId.put(result.row().submission(), result));
    }

    /** One for each result, in their order. */
    public List<CourseEntry> entries() {
        return results.stream()
                .map(result -> new CourseEntry(
                        result.row().submission(),
                        new Location.OnDisk(Path.of(result.row().report())),
                        result.row().origin()))
                .toList();
    }

    @Override
    public Received receive(CourseEntry entry) {
        Result result = byId.get(entry.id());
        if (result.row().status() instanceof Status.NotGraded notGraded) {
            return new Received.Rejected(List.of(notGraded.reason()));
        }
        Report report = store.report(entry.id(), result.key());
        return new Received.Accepted(new Submission(entry.id(), report.sources(), report.ignored()));
    }
}
