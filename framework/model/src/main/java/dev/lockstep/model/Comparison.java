package dev.lockstep.model;

/** What a test expected and what it found, as text of bounded length. */
public record Comparison(String expected, String actual) {}
