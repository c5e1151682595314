/** Explores the schedules of concurrent code: {@link dev.lockstep.kit.interleavings.Interleavings} is the door. */
@NullMarked
package dev.lockstep.kit.interleavings;

import org.jspecify.annotations.NullMarked;
