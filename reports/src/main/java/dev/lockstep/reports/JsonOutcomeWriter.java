package dev.lockstep.reports;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import java.util.List;

/** Writes tests and what became of them. Members that would be empty are left out. */
final class JsonOutcomeWriter {
    private final JsonOut out;

    JsonOutcomeWriter(JsonOut out) {
        this.out = out;
    }

    /** A test below a criterion; the criteria it counts for are written only if they are more than this one. */
    void counting(TestOutcome outcome, Criterion criterion) {
        test(outcome, List.of(criterion.id()));
    }

    /** A test that counts for no criterion. */
    void unscored(TestOutcome outcome) {
        test(outcome, List.of());
    }

    private void test(TestOutcome outcome, List<String> usualCriteria) {
        out.text("id", outcome.test().id());
        out.text("name", outcome.test().name());
        out.text("visibility", outcome.test().visibility().id());
        if (!outcome.test().criteria().equals(usualCriteria)) {
            out.texts("criteria", outcome.test().criteria());
        }
        if (!outcome.test().twins().isEmpty()) {
            out.texts("twin-of", outcome.test().twins());
        }
        verdict(outcome.verdict());
        if (!outcome.explored().isEmpty()) {
            out.text("explored", outcome.explored());
        }
    }

    private void verdict(Verdict verdict) {
        out.text("verdict", verdict.id());
        out.text("headline", verdict.headline());
        verdict.cause().ifPresent(this::failure);
        if (verdict instanceof Verdict.TimedOut timedOut) {
            out.seconds("limit-seconds", timedOut.limit());
            out.list("threads", timedOut.threads(), this::thread);
        } else if (verdict instanceof Verdict.Skipped skipped) {
            out.text("reason", skipped.reason());
        } else if (verdict instanceof Verdict.Inconclusive inconclusive) {
            out.text("reason", inconclusive.reason());
        }
    }

    private void failure(Failure failure) {
        if (!failure.message().isEmpty()) {
            out.text("message", failure.message());
        }
        if (!failure.type().isEmpty()) {
            out.text("type", failure.type());
        }
        failure.compared().ifPresent(comparison -> {
            out.text("expected", comparison.expected());
            out.text("actual", comparison.actual());
        });
        if (!failure.frames().isEmpty()) {
            out.list("frames", failure.frames(), this::frame);
        }
        failure.traced().ifPresent(new JsonTraceWriter(out)::trace);
        failure.pictured().ifPresent(new JsonPictureWriter(out)::picture);
    }

    private void thread(ThreadPosition position) {
        out.text("thread", position.thread());
        out.text("state", position.state());
        out.object("frame", () -> frame(position.frame()));
    }

    private void frame(Frame frame) {
        out.text("type", frame.type());
        out.text("method", frame.method());
        out.text("file", frame.file());
        out.number("line", frame.line());
    }
}
