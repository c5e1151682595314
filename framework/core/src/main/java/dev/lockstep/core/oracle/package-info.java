/** Cases from outside, whose answers are known: read from a file, put to a solution, compared. */
@NullMarked
package dev.lockstep.core.oracle;

import org.jspecify.annotations.NullMarked;
