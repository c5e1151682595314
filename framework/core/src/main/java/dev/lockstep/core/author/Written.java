package dev.lockstep.core.author;

import java.nio.file.Path;

/** What writing something for an author came to. */
public sealed interface Written {
    /** It is complete at {@code place}. */
    record Done(Path place) implements Written {}

    /** Nothing was written; {@code problem} says why and what to do. */
    record Refused(String problem) implements Written {}
}
