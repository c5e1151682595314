package dev.lockstep.agent;

import org.junit.jupiter.api.Test;

/** A test of nothing: see {@link TestRun#warmUp()}. */
final class WarmUp {
    @Test
    void runs() {}
}
