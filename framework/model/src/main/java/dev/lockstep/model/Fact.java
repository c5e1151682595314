package dev.lockstep.model;

/**
 * Something that a public test measured on this machine, in words: it is shown, and never graded.
 *
 * @param test id of the test
 * @param name what was measured: "16 operations of 50 ms, one after another"
 * @param value how much, with its unit: "803 ms"
 */
public record Fact(String test, String name, String value) {}
