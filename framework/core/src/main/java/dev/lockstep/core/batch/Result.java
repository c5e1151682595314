package dev.lockstep.core.batch;

import dev.lockstep.model.ResultRow;

/**
 * What one submission came to.
 *
 * @param key names what was graded and how; empty if there was nothing to grade
 */
public record Result(String key, ResultRow row) {}
