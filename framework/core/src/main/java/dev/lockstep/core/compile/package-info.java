/** Compiles sources in a JVM of its own, in memory, and answers with a value. {@link dev.lockstep.core.compile.Compiler} is the door. */
@NullMarked
package dev.lockstep.core.compile;

import org.jspecify.annotations.NullMarked;
