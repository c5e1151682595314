/** What authors of exercises need: a first exercise that already works, and packs. {@link dev.lockstep.core.author.NewExercise}, {@link dev.lockstep.core.author.Pack} and {@link dev.lockstep.core.author.PackStore} are the doors. */
@NullMarked
package dev.lockstep.core.author;

import org.jspecify.annotations.NullMarked;
