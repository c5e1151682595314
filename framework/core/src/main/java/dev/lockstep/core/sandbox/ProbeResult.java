package dev.lockstep.core.sandbox;

/** What trying one level of sandbox found. */
public sealed interface ProbeResult {
    /** The level that was tried. */
    Level level();

    /** A JVM came up in it. */
    record Works(Sandbox sandbox) implements ProbeResult {
        @Override
        public Level level() {
            return sandbox.level();
        }
    }

    /**
     * No JVM came up in it.
     *
     * @param problem what was missing, or what was said instead
     * @param remedy one command that helps, or a sentence
     */
    record Fails(Level level, String problem, String remedy) implements ProbeResult {}
}
