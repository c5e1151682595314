package dev.lockstep.model;

import java.util.List;

/**
 * Which parts of the JDK student code may touch beyond, or less than, what every exercise allows.
 *
 * @param allow packages ({@code java.util.zip}), classes or members ({@code java.lang.Thread#onSpinWait}) allowed in addition
 * @param refuse packages, classes or members refused though they are usually allowed
 */
public record ApiPolicy(List<String> allow, List<String> refuse) {
    /** Neither wider nor narrower than usual. */
    public static final ApiPolicy USUAL = new ApiPolicy(List.of(), List.of());

    public ApiPolicy {
        allow = List.copyOf(allow);
        refuse = List.copyOf(refuse);
    }
}
