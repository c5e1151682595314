package dev.lockstep.model;

/** A test and what became of it. */
public record TestOutcome(TestCase test, Verdict verdict) {}
