package dev.lockstep.model;

import java.util.List;

/**
 * What stood between student code and the machine when it ran.
 *
 * @param level of the sandbox, {@code S0} (none) to {@code S3}
 * @param holds limits that held
 * @param lacks limits that did not
 * @param problem why it was not better, as this machine told it; empty if it was the best there is
 */
public record Protection(String level, List<String> holds, List<String> lacks, String problem) {
    public Protection {
        holds = List.copyOf(holds);
        lacks = List.copyOf(lacks);
    }

    /** Without what was said on our side, which may name files. */
    Protection forStudent() {
        return new Protection(level, holds, lacks, "");
    }
}
