package dev.lockstep.core.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One JVM to be started.
 *
 * @param command its launch line; the first word is {@code bin/java} in the home of a JDK or of a run-time image, which it
 *     may read
 * @param readOnly files and folders that it may read besides, at the paths they have outside; those missing are left out
 * @param work folder to begin in where a sandbox does not bring one of its own, or null
 * @param mergesErrors whether its standard error goes where its output goes
 */
public record Launch(
        List<String> command, List<Path> readOnly, @Nullable Path work, ResourceLimits limits, boolean mergesErrors) {
    public Launch {
        command = List.copyOf(command);
        readOnly = List.copyOf(readOnly);
    }

    /** Home of the JDK or image that is started. */
    Path home() {
        return Objects.requireNonNull(Path.of(command.get(0)).getParent().getParent());
    }
}
