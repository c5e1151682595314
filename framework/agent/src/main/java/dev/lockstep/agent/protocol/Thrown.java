package dev.lockstep.agent.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what a test threw, bounded in every direction.
 *
 * @param assertion whether it says that an expectation did not hold, rather than that code broke
 * @param expected what an assertion expected, if it says so
 * @param actual what an assertion found, if it says so
 * @param trace the failing schedule as JSON, where an exploration found one, or empty
 * @param picture what went wrong as data, in JSON, where the test says so, or empty
 * @param frames frames of submission and tests only, innermost first, causes behind
 */
public record Thrown(
        String type,
        String message,
        boolean assertion,
        @Nullable String expected,
        @Nullable String actual,
        String trace,
        String picture,
        List<CodePoint> frames) {
    public Thrown {
        frames = List.copyOf(frames);
    }

    /** Without a failing schedule or a picture. */
    public Thrown(
            String type,
            String message,
            boolean assertion,
            @Nullable String expected,
            @Nullable String actual,
            List<CodePoint> frames) {
        this(type, message, assertion, expected, actual, "", "", frames);
    }
}
