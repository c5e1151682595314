package dev.lockstep.kit.interleavings;

import java.io.Serializable;

/**
 * What runs under every schedule: makes fresh objects, lets threads use them, and checks what came out.
 *
 * <p>It is serializable so that the explorer can find the method behind a lambda and define its classes anew for each schedule. It may
 * capture plain JDK values only.
 */
@FunctionalInterface
public interface Scenario extends Serializable {
    /** Runs once in each schedule. */
    void run() throws Throwable;
}
