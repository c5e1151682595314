package dev.lockstep.agent.start;

import dev.lockstep.agent.AgentMain;

/** Where the worker JVM begins. */
public final class Start {
    private Start() {}

    /** Runs the agent; see {@link AgentMain}. */
    public static void main(String[] arguments) {
        AgentMain.main(arguments);
    }
}
