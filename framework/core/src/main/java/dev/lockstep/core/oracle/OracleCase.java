package dev.lockstep.core.oracle;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One case.
 *
 * @param place file and line, as {@code tlb.jsonl:7}
 */
public record OracleCase(String place, String id, JsonNode input, JsonNode expected) {}
