package dev.lockstep.kit.interleavings.engine;

/** Says whether an announced operation can go on. Asked often; reads only. */
@FunctionalInterface
public interface Gate {
    /** Always closed: only time or an interrupt ends the wait. */
    Gate NEVER = task -> false;

    /** Whether the operation that {@code task} announced can be done now. */
    boolean open(Task task);
}
