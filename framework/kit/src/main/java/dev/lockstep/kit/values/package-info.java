/** Comparing what student code hands out without running its {@code equals}. {@link dev.lockstep.kit.values.Plain} is the door. */
@NullMarked
package dev.lockstep.kit.values;

import org.jspecify.annotations.NullMarked;
