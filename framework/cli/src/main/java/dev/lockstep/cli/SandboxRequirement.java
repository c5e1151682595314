package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.sandbox.Level;
import dev.lockstep.core.sandbox.Sandbox;

/**
 * The weakest sandbox that will do.
 *
 * @param level the weakest level
 */
record SandboxRequirement(Level level) {
    /** Whatever the machine offers will do. */
    static final SandboxRequirement NONE = new SandboxRequirement(Level.S0);

    boolean isMetBy(Level offered) {
        return offered.compareTo(level) >= 0;
    }

    /**
     * Finds out whether the machine offers it.
     *
     * @throws ToolFailure if it does not
     */
    void demand(Installation installation) {
        if (level == Level.S0) {
            return;
        }
        Sandbox sandbox = installation.sandbox();
        if (!isMetBy(sandbox.level())) {
            throw new ToolFailure("sandbox " + level + " is required, and this machine offers only " + sandbox.level()
                    + " (" + sandbox.protection().problem() + "). 'lockstep doctor' says what helps.");
        }
    }
}
