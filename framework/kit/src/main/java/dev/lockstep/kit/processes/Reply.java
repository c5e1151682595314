package dev.lockstep.kit.processes;

/**
 * What became of a call in a child JVM, as it came over the pipe.
 *
 * @param returned whether it returned; otherwise it threw, or its result could not leave the child
 * @param content what it returned or threw, as bytes for {@link ChildProcesses#deserialised}
 */
public record Reply(boolean returned, byte[] content) {}
