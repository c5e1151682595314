package dev.lockstep.core.handout;

import java.nio.file.Path;

/** What writing a handout came to. */
public sealed interface Handout {
    /** The handout is complete in {@code folder}. */
    record Written(Path folder) implements Handout {}

    /** Nothing was written; {@code problem} says why and what to do. */
    record Refused(String problem) implements Handout {}
}
