package dev.lockstep.kit.interleavings;

public class Interleavings {}
