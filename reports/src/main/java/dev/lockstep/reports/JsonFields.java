package dev.lockstep.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The members of one JSON object; every complaint names the place, as in {@code criteria[2].points.earned}. */
final class JsonFields {
    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(Long.MAX_VALUE / 1_000_000_000);

    private final JsonNode node;
    private final String path;

    JsonFields(JsonNode node, String path) {
        this.node = node;
        this.path = path;
        if (!node.isObject()) {
            throw wrong(path.isEmpty() ? "the document" : path, "an object", node);
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    String text(String name) {
        return text(required(name), place(name));
    }

    /** The text of a member that may be left out when it is empty. */
    String textOrEmpty(String name) {
        return has(name) ? text(name) : "";
    }

    long number(String name) {
        JsonNode value = required(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(place(name), "a whole number", value);
        }
        return value.longValue();
    }

    /** A number that reports of an earlier version do not have. */
    long numberOrZero(String name) {
        return has(name) ? number(name) : 0;
    }

    int integer(String name) {
        JsonNode value = required(name);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(place(name), "a whole number", value);
        }
        return value.intValue();
    }

    boolean truth(String name) {
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw wrong(place(name), "true or false", value);
        }
        return value.booleanValue();
    }

    Duration seconds(String name) {
        JsonNode value = required(name);
        if (!value.isNumber() || value.decimalValue().abs().compareTo(LONGEST_SECONDS) > 0) {
            throw wrong(place(name), "a number of seconds", value);
        }
        return Duration.ofNanos(value.decimalValue().movePointRight(9).longValue());
    }

    JsonFields object(String name) {
        return new JsonFields(required(name), place(name));
    }

    <T> List<T> list(String name, Function<JsonFields, T> reader) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : array(name)) {
            items.add(reader.apply(new JsonFields(item, place(name) + "[" + items.size() + "]")));
        }
        return items;
    }

    <T> List<T> listOrEmpty(String name, Function<JsonFields, T> reader) {
        return has(name) ? list(name, reader) : List.of();
    }

    List<String> texts(String name) {
        List<String> items = new ArrayList<>();
        for (JsonNode item : array(name)) {
            items.add(text(item, place(name) + "[" + items.size() + "]"));
        }
        return items;
    }

    List<Integer> integers(String name) {
        List<Integer> items = new ArrayList<>();
        for (JsonNode item : array(name)) {
            if (!item.isIntegralNumber() || !item.canConvertToInt()) {
                throw wrong(place(name) + "[" + items.size() + "]", "a whole number", item);
            }
            items.add(item.intValue());
        }
        return items;
    }

    List<String> textsOrEmpty(String name) {
        return has(name) ? texts(name) : List.of();
    }

    /** The one of {@code values} whose word the member holds. */
    <T> T word(String name, T[] values, Function<T, String> wordOf) {
        String found = text(name);
        return Arrays.stream(values)
                .filter(value -> wordOf.apply(value).equals(found))
                .findFirst()
                .orElseThrow(() ->
                        unknownWord(name, Arrays.stream(values).map(wordOf).collect(Collectors.joining(", "))));
    }

    UnreadableReportException unknownWord(String name, String known) {
        return broken(place(name), "is '" + text(name) + "', expected one of: " + known);
    }

    /** What {@code value} makes of these members; a value that cannot exist is the report's fault. */
    <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw broken(path.isEmpty() ? "the document" : path, "cannot be: " + e.getMessage());
        }
    }

    private JsonNode required(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw broken(place(name), "is missing");
        }
        return value;
    }

    private JsonNode array(String name) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrong(place(name), "an array", value);
        }
        return value;
    }

    private static String text(JsonNode value, String place) {
        if (!value.isTextual()) {
            throw wrong(place, "a string", value);
        }
        return value.textValue();
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static UnreadableReportException wrong(String place, String expected, JsonNode found) {
        String text = found.toString();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return broken(place, "is " + shown + ", expected " + expected);
    }

    private static UnreadableReportException broken(String place, String trouble) {
        return new UnreadableReportException("is not a whole Lockstep report: " + place + " " + trouble
                + ". Grade the submission again to replace it.");
    }
}
