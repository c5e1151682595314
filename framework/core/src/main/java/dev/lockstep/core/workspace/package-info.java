/** Lays a student's files over the pristine exercise; nothing else of a submission is ever compiled. */
@NullMarked
package dev.lockstep.core.workspace;

import org.jspecify.annotations.NullMarked;
