package dev.lockstep.kit.values;

public class Plain {}
