package dev.lockstep.reports.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.reports.UnreadableReportException;
import dev.lockstep.reports.course.Comparisons.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Comparisons as JSON of the shape {@value #SCHEMA}. */
public final class ComparisonsJson {
    static final String SCHEMA = "lockstep/similarity/v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private ComparisonsJson() {}

    /**
     * Reads what a comparison wrote.
     *
     * @param name what a submission is called of which the comparison knows another name
     * @throws UnreadableReportException if it is something else
     */
    public static Comparisons read(String text, UnaryOperator<String> name) {
        try {
            JsonNode json = JSON.readTree(text);
            if (!json.path("schema").asText().equals(SCHEMA)) {
                throw new UnreadableReportException("is not of the shape " + SCHEMA);
            }
            return new Comparisons(
                    json.path("compared").asInt(),
                    list(json.path("unreadable"), each -> name.apply(each.asText())),
                    list(json.path("pairs"), pair -> pair(pair, name)));
        } catch (JsonProcessingException | IllegalArgumentException broken) {
            throw new UnreadableReportException("is not of the shape " + SCHEMA + ": " + broken.getMessage());
        }
    }

    private static Comparisons.Pair pair(JsonNode json, UnaryOperator<String> name) {
        return new Comparisons.Pair(
                name.apply(json.path("left").asText()),
                name.apply(json.path("right").asText()),
                json.path("percent").asInt(),
                list(
                        json.path("matches"),
                        match -> new Comparisons.Match(lines(match.path("left")), lines(match.path("right")))));
    }

    private static Lines lines(JsonNode json) {
        return new Lines(
                json.path("file").asText(),
                json.path("from").asInt(),
                json.path("to").asInt());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        array.forEach(item -> list.add(element.apply(item)));
        return list;
    }
}
