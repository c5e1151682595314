package dev.lockstep.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.model.CriterionResult;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import dev.lockstep.model.Points;
import dev.lockstep.model.ResultRow;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** Rows of a course as JSON on one line, each with the key that it was graded under. What is not known is left out. */
public final class ResultRowJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ResultRowJson() {}

    /** {@code row} on one line, without its end. */
    public static String write(String key, ResultRow row) {
        return JsonOut.line(out -> {
            out.text("key", key);
            members(out, row);
        });
    }

    /** The members of {@code row} alone, on one line. */
    public static String write(ResultRow row) {
        return JsonOut.line(out -> members(out, row));
    }

    /**
     * The key that {@link #write} put into {@code line}.
     *
     * @throws UnreadableReportException if there is none
     */
    public static String key(String line) {
        return fields(line).text("key");
    }

    /**
     * The row that {@link #write} made {@code line} from.
     *
     * @throws UnreadableReportException if it was not
     */
    public static ResultRow read(String line) {
        JsonFields in = fields(line);
        return in.checked(() -> new ResultRow(
                new SubmissionId(in.text("submission")),
                origin(in.object("origin")),
                status(in),
                points(in),
                in.list(
                        "criteria",
                        each -> new CriterionResult(
                                each.text("id").intern(),
                                points(each),
                                each.text("verdict").intern())),
                in.textOrEmpty("headline"),
                in.number("millis"),
                in.textOrEmpty("report")));
    }

    private static void members(JsonOut out, ResultRow row) {
        out.text("submission", row.submission().value());
        out.object("origin", () -> origin(out, row.origin()));
        out.text("status", row.status().id());
        if (row.status() instanceof Status.NotGraded notGraded) {
            out.text("reason", notGraded.reason());
        }
        if (row.isFlaky()) {
            out.truth("flaky", true);
        }
        points(out, row.points());
        out.list("criteria", row.criteria(), criterion -> {
            out.text("id", criterion.id());
            points(out, criterion.points());
            out.text("verdict", criterion.verdict());
        });
        textUnlessEmpty(out, "headline", row.headline());
        out.number("millis", row.millis());
        textUnlessEmpty(out, "report", row.report());
    }

    private static void points(JsonOut out, Points points) {
        out.number("earned", points.earned());
        out.number("possible", points.possible());
    }

    private static Points points(JsonFields in) {
        return new Points(in.integer("earned"), in.integer("possible"));
    }

    private static Status status(JsonFields in) {
        return switch (in.text("status")) {
            case "graded" -> new Status.Graded(in.has("flaky") && in.truth("flaky"));
            case "not-graded" -> new Status.NotGraded(in.text("reason"));
            default -> throw in.unknownWord("status", "graded, not-graded");
        };
    }

    private static void origin(JsonOut out, Origin origin) {
        out.text("id", origin.id());
        textUnlessEmpty(out, "person", origin.person());
        textUnlessEmpty(out, "account", origin.account());
        if (!(origin.lateness() instanceof Lateness.Unknown)) {
            out.text("lateness", origin.lateness().id());
        }
        origin.lateness().by().ifPresent(by -> out.seconds("late-seconds", by));
        origin.handedIn().ifPresent(time -> out.text("handed-in", time.toString()));
        if (origin.attempt() > 0) {
            out.number("attempt", origin.attempt());
        }
        textUnlessEmpty(out, "commit", origin.commit());
    }

    private static Origin origin(JsonFields in) {
        try {
            return new Origin(
                    in.text("id"),
                    in.textOrEmpty("person"),
                    in.textOrEmpty("account"),
                    lateness(in),
                    in.has("handed-in") ? Instant.parse(in.text("handed-in")) : null,
                    in.has("attempt") ? in.integer("attempt") : 0,
                    in.textOrEmpty("commit"));
        } catch (DateTimeException noTime) {
            throw new UnreadableReportException("'" + in.text("handed-in") + "' is no time");
        }
    }

    private static Lateness lateness(JsonFields in) {
        if (in.has("late-seconds")) {
            Duration overdue = in.seconds("late-seconds");
            return new Lateness.LateBy(overdue);
        }
        return switch (in.textOrEmpty("lateness")) {
            case "in-time" -> new Lateness.InTime();
            case "late" -> new Lateness.Late();
            default -> new Lateness.Unknown();
        };
    }

    private static void textUnlessEmpty(JsonOut out, String name, String value) {
        if (!value.isEmpty()) {
            out.text(name, value);
        }
    }

    private static JsonFields fields(String line) {
        try {
            return new JsonFields(JSON.readTree(line), "");
        } catch (JsonProcessingException e) {
            throw new UnreadableReportException("is no row of results: " + e.getOriginalMessage());
        }
    }
}
