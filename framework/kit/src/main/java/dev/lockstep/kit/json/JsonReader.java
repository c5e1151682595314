package dev.lockstep.kit.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one value by recursive descent (RFC 8259). */
final class JsonReader {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    @Nullable
    Object read() {
        Object value = value();
        skipSpace();
        if (at < text.length()) {
            throw wrong("the end");
        }
        return value;
    }

    private @Nullable Object value() {
        skipSpace();
        return switch (peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private interface Part {
        Object read();
    }

    private Object nested(Part part) {
        if (++depth > DEEPEST) {
            throw wrong("no more than " + DEEPEST + " levels");
        }
        Object value = part.read();
        depth--;
        return value;
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        take('{');
        skipSpace();
        while (peek() != '}') {
            skipSpace();
            String name = string();
            skipSpace();
            take(':');
            members.put(name, value());
            skipSpace();
            if (peek() != '}') {
                take(',');
                skipSpace();
                refuse('}');
            }
        }
        take('}');
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        take('[');
        skipSpace();
        while (peek() != ']') {
            elements.add(value());
            skipSpace();
            if (peek() != ']') {
                take(',');
                skipSpace();
                refuse(']');
            }
        }
        take(']');
        return elements;
    }

    private String string() {
        take('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = next();
            if (c < 0x20) {
                at--;
                throw wrong("an escaped character");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return out.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(matching("[0-9a-fA-F]{4}", "four hexadecimal digits"), 16);
            default -> {
                at--;
                throw wrong("an escape");
            }
        };
    }

    private Object number() {
        String digits = matching("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?", "a value");
        try {
            return digits.matches("-?[0-9]+") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
        } catch (NumberFormatException tooLarge) {
            at -= digits.length();
            throw wrong("a number of 64 bits");
        }
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        matching(word, word);
        return value;
    }

    private String matching(String pattern, String what) {
        var matcher = java.util.regex.Pattern.compile(pattern).matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw wrong(what);
        }
        at = matcher.end();
        return matcher.group();
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private char next() {
        if (at >= text.length()) {
            throw wrong("more");
        }
        return text.charAt(at++);
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw wrong("'" + expected + "'");
        }
        at++;
    }

    /** What would follow a comma with nothing behind it. */
    private void refuse(char closing) {
        if (peek() == closing) {
            throw wrong("a value");
        }
    }

    private IllegalArgumentException wrong(String expected) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end";
        return new IllegalArgumentException("character " + (at + 1) + ": expected " + expected + ", found " + found);
    }
}
