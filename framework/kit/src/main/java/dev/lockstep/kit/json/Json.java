package dev.lockstep.kit.json;

import org.jspecify.annotations.Nullable;

/**
 * JSON as plain values: {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code Long}, {@code Double},
 * {@code Boolean} and {@code null}.
 *
 * <p>A whole number is a {@code Long}, so a 32-bit page-table entry with its top bit set stays positive.
 */
public final class Json {
    private Json() {}

    /**
     * The value that {@code text} holds.
     *
     * @throws IllegalArgumentException if it is not one JSON value; the message says at which character
     */
    public static @Nullable Object read(String text) {
        return new JsonReader(text).read();
    }

    /**
     * {@code value} as one line of ASCII.
     *
     * @throws IllegalArgumentException if it holds something that is not named above; every {@code Number} will do
     */
    public static String write(@Nullable Object value) {
        return new JsonWriter().write(value);
    }
}
