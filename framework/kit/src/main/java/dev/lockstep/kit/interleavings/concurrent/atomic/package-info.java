/** Models of java.util.concurrent.atomic: every call is one step. */
@NullMarked
package dev.lockstep.kit.interleavings.concurrent.atomic;

import org.jspecify.annotations.NullMarked;
