package dev.lockstep.kit.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one value. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    String write(@Nullable Object value) {
        append(value);
        return out.toString();
    }

    private void append(@Nullable Object value) {
        if (value == null || value instanceof Boolean || isFinite(value)) {
            out.append(value);
        } else if (value instanceof String text) {
            quote(text);
        } else if (value instanceof List<?> list) {
            elements(list);
        } else if (value instanceof Map<?, ?> map) {
            members(map);
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName() + ": " + value);
        }
    }

    private static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private void elements(List<?> list) {
        String before = "[";
        for (Object element : list) {
            out.append(before);
            append(element);
            before = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private void members(Map<?, ?> map) {
        String before = "{";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            out.append(before);
            quote(String.valueOf(member.getKey()));
            out.append(':');
            append(member.getValue());
            before = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c > 0x7e) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
