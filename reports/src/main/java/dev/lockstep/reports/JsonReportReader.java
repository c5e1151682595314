package dev.lockstep.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Compilation;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.CriterionGrade;
import dev.lockstep.model.Diagnostic;
import dev.lockstep.model.Environment;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Fact;
import dev.lockstep.model.Feedback;
import dev.lockstep.model.Grade;
import dev.lockstep.model.IgnoredFile;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Protection;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Report;
import dev.lockstep.model.RuntimeForm;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Status;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.model.Timings;
import dev.lockstep.model.Vetting;
import dev.lockstep.model.Visibility;

/** Reads what {@link JsonReportWriter} wrote. */
final class JsonReportReader {
    private JsonReportReader() {}

    static Report read(String json) {
        JsonNode document = parsed(json);
        String schema = document.path("schema").asText("missing");
        if (!schema.equals(ReportJson.SCHEMA)) {
            throw new UnreadableReportException("is not a Lockstep report: schema is '" + schema + "', expected '"
                    + ReportJson.SCHEMA + "'. Give the folder that 'lockstep grade' wrote.");
        }
        return report(new JsonFields(document, ""));
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper()
                    .enable(
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadableReportException(
                    "is not JSON" + place(e) + ": " + e.getOriginalMessage() + ". Grade the submission again.");
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static Report report(JsonFields in) {
        Grade grade = new Grade(
                in.list("criteria", JsonReportReader::criterion), in.list("unscored", JsonOutcomeReader::unscored));
        return new Report(
                in.checked(() -> new ExerciseId(in.text("exercise"))),
                in.text("title"),
                in.checked(() -> new SubmissionId(in.text("submission"))),
                in.word("audience", Report.Audience.values(), Report.Audience::id),
                status(in),
                grade,
                in.list("sources", file -> new SourceFile(file.text("path"), file.text("text"))),
                in.list("ignored", file -> new IgnoredFile(file.text("path"), file.text("reason"))),
                compilation(in.object("compilation")),
                in.texts("missing"),
                vetting(in.object("vetting")),
                JsonExecutionReader.execution(in.object("execution"), grade),
                environment(in.object("environment")),
                timings(in.object("timings")));
    }

    private static Status status(JsonFields in) {
        return switch (in.text("status")) {
            case "graded" -> new Status.Graded(in.has("flaky") && in.truth("flaky"));
            case "not-graded" -> new Status.NotGraded(in.text("reason"));
            default -> throw in.unknownWord("status", "graded, not-graded");
        };
    }

    private static CriterionGrade criterion(JsonFields in) {
        Criterion criterion = in.checked(() -> new Criterion(
                in.text("id"),
                in.text("title"),
                in.object("points").integer("possible"),
                in.text("hint"),
                in.texts("requires"),
                in.has("feedback") ? in.word("feedback", Feedback.values(), Feedback::id) : Feedback.HINT));
        return new CriterionGrade(
                criterion,
                in.word("visibility", Visibility.values(), Visibility::id),
                in.list("tests", test -> JsonOutcomeReader.counting(test, criterion)),
                in.texts("explained-by"),
                in.textsOrEmpty("twins"));
    }

    private static Compilation compilation(JsonFields in) {
        return switch (in.text("verdict")) {
            case "succeeded" -> new Compilation.Succeeded(ClassFiles.NONE);
            case "failed" -> new Compilation.Failed(in.list("diagnostics", JsonReportReader::diagnostic));
            default -> throw in.unknownWord("verdict", "succeeded, failed");
        };
    }

    private static Diagnostic diagnostic(JsonFields in) {
        return new Diagnostic(
                in.text("file"), in.integer("line"), in.integer("column"), in.text("message"), in.text("source"));
    }

    private static Vetting vetting(JsonFields in) {
        return switch (in.text("verdict")) {
            case "cleared" -> new Vetting.Cleared();
            case "not-vetted" -> new Vetting.NotVetted();
            case "refused" -> new Vetting.Refused(in.list("refusals", JsonReportReader::refusal));
            default -> throw in.unknownWord("verdict", "cleared, refused, not-vetted");
        };
    }

    private static Refusal refusal(JsonFields in) {
        return new Refusal(in.text("file"), in.integer("line"), in.text("call"), in.text("instead"));
    }

    private static Environment environment(JsonFields in) {
        JsonFields limits = in.object("limits");
        return new Environment(
                in.text("lockstep"),
                in.text("jdk"),
                worker(in),
                new Protection(
                        in.text("sandbox"),
                        in.textsOrEmpty("sandbox-holds"),
                        in.textsOrEmpty("sandbox-lacks"),
                        in.textOrEmpty("sandbox-problem")),
                limits.checked(() -> new Limits(
                        limits.seconds("test-seconds"),
                        limits.integer("heap-megabytes"),
                        limits.integer("output-kilobytes"))),
                in.number("seed"));
    }

    private static RuntimeForm worker(JsonFields in) {
        return switch (in.text("worker")) {
            case RuntimeForm.LinkedImage.ID -> new RuntimeForm.LinkedImage();
            case RuntimeForm.ModulePath.ID -> new RuntimeForm.ModulePath(in.textOrEmpty("worker-problem"));
            default -> throw in.unknownWord("worker", "image, module-path");
        };
    }

    private static Timings timings(JsonFields in) {
        return new Timings(
                in.number("compile-millis"),
                in.number("execute-millis"),
                in.number("total-millis"),
                in.numberOrZero("tests-millis"),
                in.numberOrZero("longest-test-millis"),
                in.listOrEmpty("facts", fact -> new Fact(fact.text("test"), fact.text("name"), fact.text("value"))));
    }
}
