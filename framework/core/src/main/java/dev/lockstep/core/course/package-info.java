/** Finds the submissions of a whole course in what a platform hands out. */
@NullMarked
package dev.lockstep.core.course;

import org.jspecify.annotations.NullMarked;
