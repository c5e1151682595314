package dev.lockstep.core.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.core.course.Attempts;
import dev.lockstep.core.course.Unmapped;
import dev.lockstep.model.CourseResults;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run as JSON. */
final class RunJson {
    private static final String SCHEMA = "lockstep/run/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RunJson() {}

    static byte[] write(Run run) {
        Conditions conditions = run.conditions();
        ObjectNode json = JSON.createObjectNode()
                .put("schema", SCHEMA)
                .put("exercise", conditions.exercise().value())
                .put("title", run.title())
                .put("exercise-folder", run.exerciseFolder().toString())
                .put("exercise-fingerprint", conditions.fingerprint())
                .put("lockstep", conditions.lockstep())
                .put("build", conditions.build())
                .put("jdk", conditions.jdk())
                .put("sandbox", run.sandbox());
        json.putObject("limits")
                .put("test-millis", conditions.limits().test().toMillis())
                .put("heap-megabytes", conditions.limits().heapMegabytes())
                .put("output-kilobytes", conditions.limits().outputKilobytes());
        json.put("seed", conditions.seed())
                .put("round", conditions.round())
                .put("submissions", run.submissions().toString())
                .put("source", run.source());
        ArrayNode criteria = json.putArray("criteria");
        run.criteria().forEach(column -> criteria.addObject()
                .put("id", column.id())
                .put("title", column.title())
                .put("points", column.points()));
        attempts(run, json);
        return (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void attempts(Run run, ObjectNode json) {
        json.put("attempts", run.attempts().name().toLowerCase(Locale.ROOT));
        ArrayNode unmapped = json.putArray("unmapped");
        run.unmapped()
                .forEach(each -> unmapped.addObject().put("path", each.path()).put("reason", each.reason()));
    }

    /** @throws IOException if {@code bytes} hold something else */
    static Run read(byte[] bytes) throws IOException {
        JsonNode json = JSON.readTree(bytes);
        try {
            if (!json.path("schema").asText().equals(SCHEMA)) {
                throw new IOException("it is not of the shape " + SCHEMA);
            }
            List<CourseResults.Column> criteria = new ArrayList<>();
            json.required("criteria")
                    .forEach(column -> criteria.add(new CourseResults.Column(
                            text(column, "id"),
                            text(column, "title"),
                            column.required("points").asInt())));
            return new Run(
                    conditions(json),
                    text(json, "title"),
                    Path.of(text(json, "exercise-folder")),
                    criteria,
                    text(json, "sandbox"),
                    Path.of(text(json, "submissions")),
                    text(json, "source"),
                    Attempts.valueOf(json.path("attempts").asText("last").toUpperCase(Locale.ROOT)),
                    unmapped(json));
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /** Folders of older versions have no such list. */
    private static List<Unmapped> unmapped(JsonNode json) {
        List<Unmapped> unmapped = new ArrayList<>();
        json.path("unmapped").forEach(each -> unmapped.add(new Unmapped(text(each, "path"), text(each, "reason"))));
        return unmapped;
    }

    private static Conditions conditions(JsonNode json) {
        JsonNode limits = json.required("limits");
        return new Conditions(
                new ExerciseId(text(json, "exercise")),
                text(json, "exercise-fingerprint"),
                text(json, "lockstep"),
                text(json, "build"),
                text(json, "jdk"),
                new Limits(
                        Duration.ofMillis(limits.required("test-millis").asLong()),
                        limits.required("heap-megabytes").asInt(),
                        limits.required("output-kilobytes").asInt()),
                json.required("seed").asLong(),
                json.required("round").asInt());
    }

    private static String text(JsonNode json, String name) {
        return json.required(name).asText();
    }
}
