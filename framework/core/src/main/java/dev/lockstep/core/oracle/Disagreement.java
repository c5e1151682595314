package dev.lockstep.core.oracle;

/**
 * A case that was not answered as expected.
 *
 * @param got the answer as JSON, or in words why there is none
 * @param where the first place in the answer that differs, such as {@code [3][1]}, or empty if it is the whole
 */
public record Disagreement(OracleCase asked, String got, String where) {}
