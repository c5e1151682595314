package dev.lockstep.model;

/**
 * What one submission earned for one criterion, in short.
 *
 * @param id of the criterion
 * @param verdict the word used in report.json, such as {@code timed-out}
 */
public record CriterionResult(String id, Points points, String verdict) {}
