/** Turns outcomes into points. {@link dev.lockstep.core.grade.Grader} is the door. */
@NullMarked
package dev.lockstep.core.grade;

import org.jspecify.annotations.NullMarked;
