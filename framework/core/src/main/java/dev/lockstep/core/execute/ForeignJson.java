package dev.lockstep.core.execute;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Members of JSON that a worker sent: long texts are cut, long lists are refused. */
final class ForeignJson {
    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_ELEMENTS = 100;

    private ForeignJson() {}

    static String text(JsonNode node, String field) {
        return text(node.path(field));
    }

    static String text(JsonNode value) {
        String text = value.asText("");
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    /** @throws IllegalArgumentException if there are more elements than any picture has */
    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        for (JsonNode item : node.path(field)) {
            if (list.size() == MOST_ELEMENTS) {
                throw new IllegalArgumentException("more than " + MOST_ELEMENTS + " " + field);
            }
            list.add(element.apply(item));
        }
        return list;
    }
}
