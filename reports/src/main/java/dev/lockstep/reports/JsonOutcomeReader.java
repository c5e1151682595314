package dev.lockstep.reports;

import dev.lockstep.model.Comparison;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Frame;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.ThreadPosition;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Visibility;
import java.util.List;

/** Reads what {@link JsonOutcomeWriter} wrote. */
final class JsonOutcomeReader {
    private static final String VERDICTS = "passed, failed, errored, timed-out, skipped, inconclusive";

    private JsonOutcomeReader() {}

    static TestOutcome counting(JsonFields in, Criterion criterion) {
        return test(in, List.of(criterion.id()));
    }

    static TestOutcome unscored(JsonFields in) {
        return test(in, List.of());
    }

    private static TestOutcome test(JsonFields in, List<String> usualCriteria) {
        TestCase test = new TestCase(
                in.text("id"),
                in.text("name"),
                in.word("visibility", Visibility.values(), Visibility::id),
                in.has("criteria") ? in.texts("criteria") : usualCriteria,
                in.textsOrEmpty("twin-of"));
        return new TestOutcome(test, verdict(in), in.textOrEmpty("explored"));
    }

    private static Verdict verdict(JsonFields in) {
        return switch (in.text("verdict")) {
            case "passed" -> new Verdict.Passed();
            case "failed" -> new Verdict.Failed(failure(in));
            case "errored" -> new Verdict.Errored(failure(in));
            case "timed-out" ->
                new Verdict.TimedOut(in.seconds("limit-seconds"), in.list("threads", JsonOutcomeReader::thread));
            case "skipped" -> new Verdict.Skipped(in.text("reason"));
            case "inconclusive" -> new Verdict.Inconclusive(in.text("reason"));
            default -> throw in.unknownWord("verdict", VERDICTS);
        };
    }

    private static Failure failure(JsonFields in) {
        return new Failure(
                in.textOrEmpty("type"),
                in.textOrEmpty("message"),
                in.has("expected") ? new Comparison(in.text("expected"), in.text("actual")) : null,
                in.listOrEmpty("frames", JsonOutcomeReader::frame),
                JsonTraceReader.traceIn(in),
                JsonPictureReader.pictureIn(in));
    }

    private static ThreadPosition thread(JsonFields in) {
        return new ThreadPosition(in.text("thread"), in.text("state"), frame(in.object("frame")));
    }

    private static Frame frame(JsonFields in) {
        return new Frame(in.text("type"), in.text("method"), in.text("file"), in.integer("line"));
    }
}
