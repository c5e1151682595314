/** Writes what students get: a project that builds by itself and holds nothing hidden. */
@NullMarked
package dev.lockstep.core.handout;

import org.jspecify.annotations.NullMarked;
