package dev.lockstep.core.batch;

import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Submission;
import java.util.Optional;

/** Takes in one submission of a course: what it came to is known, or it is to be graded. */
sealed interface TakeIn {
    /** Nothing is to be done: there is a result already, or nothing that could be graded. */
    record Known(Result result) implements TakeIn {}

    /** To be graded, under this key. */
    record ToGrade(Submission submission, String key) implements TakeIn {}

    static TakeIn of(CourseEntry entry, Batch batch, RunStore store) {
        Received received;
        try {
            received = batch.receiving().receive(entry);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError hostile) {
            return rejected(entry, "cannot be read: " + hostile);
        }
        if (received instanceof Received.Rejected rejected) {
            return rejected(entry, String.join(". ", rejected.problems()));
        }
        Submission submission = ((Received.Accepted) received).submission();
        String key = batch.conditions().keyOf(submission);
        Optional<ResultRow> row = store.find(entry.id(), key);
        return row.isPresent()
                ? new Known(new Result(key, row.get().with(entry.origin())))
                : new ToGrade(submission, key);
    }

    private static TakeIn rejected(CourseEntry entry, String reason) {
        return new Known(new Result("", ResultRow.notGraded(entry.id(), entry.origin(), reason)));
    }
}
