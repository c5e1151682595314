/** Cases from outside, as JSON, put to a solution: what {@code lockstep oracle} needs of an exercise. */
@NullMarked
package dev.lockstep.kit.oracle;

import org.jspecify.annotations.NullMarked;
