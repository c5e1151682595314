package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Abort;
import dev.lockstep.kit.interleavings.engine.Execution;

/** Where the code is, and how a schedule ends. */
public final class FlowHooks {
    private FlowHooks() {}

    /** The next operation is at this place. */
    public static void at(String site) {
        Execution.at(site);
    }

    /** A jump back to the start of a loop. */
    public static void loop(String site) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.loop(site);
        }
    }

    /** A handler caught this: the end of a schedule must not be swallowed. */
    public static void rethrow(Throwable caught) {
        if (caught instanceof Abort abort) {
            throw abort;
        }
    }

    /** A static initialiser begins: nothing switches until it ends. */
    public static void enterInitialiser() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.atomic(1);
        }
    }

    /** A static initialiser ends. */
    public static void leaveInitialiser() {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.atomic(-1);
        }
    }
}
