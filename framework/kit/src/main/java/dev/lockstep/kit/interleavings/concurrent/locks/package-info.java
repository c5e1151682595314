/** Models of java.util.concurrent.locks. */
@NullMarked
package dev.lockstep.kit.interleavings.concurrent.locks;

import org.jspecify.annotations.NullMarked;
