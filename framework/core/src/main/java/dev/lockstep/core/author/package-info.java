/** What authors of exercises need: a first exercise that already works, and packs. {@link dev.lockstep.core.author.NewExercise} is the door. */
@NullMarked
package dev.lockstep.core.author;

import org.jspecify.annotations.NullMarked;
