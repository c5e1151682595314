package dev.lockstep.core.sandbox;

import dev.lockstep.model.Protection;
import java.io.IOException;

/** Starts child JVMs, each in a sandbox of its own. */
public interface Sandbox {
    /** Starts {@code launch}; killing the process kills everything that it has started. */
    Process start(Launch launch) throws IOException;

    /** How much it protects. */
    Level level();

    /** The limits that hold in it, those that do not, and why it is not better. */
    Protection protection();

    /** A process that it started never came up: what was remembered of this machine may no longer hold. */
    default void distrust() {}

    /** The best sandbox that {@code probe} finds, when it is first used. */
    static Sandbox best(SandboxProbe probe) {
        return new BestSandbox(probe);
    }

    /** No sandbox, for what runs no foreign code. */
    static Sandbox none() {
        return new PlainProcess("");
    }
}
