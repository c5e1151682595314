/** Packs an exercise and Lockstep itself for Gradescope, which runs both in a container of its own. */
@NullMarked
package dev.lockstep.core.gradescope;

import org.jspecify.annotations.NullMarked;
