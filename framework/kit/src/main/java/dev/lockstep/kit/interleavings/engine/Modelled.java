package dev.lockstep.kit.interleavings.engine;

/** A woven model of a class of the JDK; its calls are scheduling points of their own. */
public interface Modelled {}
