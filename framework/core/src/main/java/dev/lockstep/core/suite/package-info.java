/** The tests of an exercise: compiled once against the stub, found by reading, checked against a submission before they run. */
@NullMarked
package dev.lockstep.core.suite;

import org.jspecify.annotations.NullMarked;
