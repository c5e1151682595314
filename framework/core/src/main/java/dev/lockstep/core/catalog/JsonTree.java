package dev.lockstep.core.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Reads a text that must hold one JSON value and nothing behind it. No object may name a field twice.
 *
 * <p>An {@code ObjectMapper} reads the same trees, but starting one takes longer than everything else that {@code lockstep
 * list} does.
 */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The value that {@code text} holds; a missing node if it is blank.
     *
     * @throws com.fasterxml.jackson.core.JsonProcessingException if it is not valid JSON; knows the line and the column
     */
    static JsonNode read(byte[] text) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                return MissingNode.getInstance();
            }
            JsonNode root = new JsonTree(parser).value();
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "There is more text behind the end; remove it");
            }
            return root;
        }
    }

    private JsonNode value() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object();
        }
        if (token == JsonToken.START_ARRAY) {
            return array();
        }
        return token.isNumeric() ? number() : plain(token);
    }

    private ObjectNode object() throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            object.set(field, value());
        }
        return object;
    }

    private ArrayNode array() throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode number() throws IOException {
        JsonParser.NumberType type = parser.getNumberType();
        if (type == JsonParser.NumberType.INT) {
            return NODES.numberNode(parser.getIntValue());
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? NODES.numberNode(parser.getBigIntegerValue())
                : NODES.numberNode(parser.getDoubleValue());
    }

    private JsonNode plain(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            return NODES.textNode(parser.getText());
        }
        return token == JsonToken.VALUE_NULL ? NODES.nullNode() : NODES.booleanNode(token == JsonToken.VALUE_TRUE);
    }
}
