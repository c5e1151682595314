/** Runs woven threads one at a time and decides, at each scheduling point, which one goes on. */
@NullMarked
package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.NullMarked;
