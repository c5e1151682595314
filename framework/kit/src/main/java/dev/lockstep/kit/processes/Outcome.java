package dev.lockstep.kit.processes;

import org.jspecify.annotations.Nullable;

/** What became of a call in a child JVM. */
public sealed interface Outcome {
    /** It returned. */
    record Returned(@Nullable Object value) implements Outcome {}

    /** It threw, or its result could not leave the child; the stack trace is the child's. */
    record Threw(Throwable thrown) implements Outcome {}
}
