package dev.lockstep.reports.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.reports.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;

/** Likeness as JSON, which a later index of the same course is made from. */
public final class LikenessJson {
    private static final String SCHEMA = "lockstep/likeness/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private LikenessJson() {}

    /** One object, and a line end. */
    public static String write(Likeness likeness) {
        ObjectNode json = JSON.createObjectNode().put("schema", SCHEMA).put("page", likeness.page());
        ArrayNode pairs = json.putArray("pairs");
        likeness.pairs().forEach(pair -> pairs.addObject()
                .put("left", pair.left())
                .put("right", pair.right())
                .put("percent", pair.percent())
                .put("page", pair.page()));
        return json.toPrettyString() + "\n";
    }

    /** @throws UnreadableReportException if it is something else */
    public static Likeness read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.path("schema").asText().equals(SCHEMA)) {
                throw new UnreadableReportException("is not of the shape " + SCHEMA);
            }
            List<Likeness.Pair> pairs = new ArrayList<>();
            json.path("pairs")
                    .forEach(pair -> pairs.add(new Likeness.Pair(
                            pair.path("left").asText(),
                            pair.path("right").asText(),
                            pair.path("percent").asInt(),
                            pair.path("page").asText())));
            return new Likeness(json.path("page").asText(), pairs);
        } catch (JsonProcessingException broken) {
            throw new UnreadableReportException("is not of the shape " + SCHEMA + ": " + broken.getMessage());
        }
    }
}
