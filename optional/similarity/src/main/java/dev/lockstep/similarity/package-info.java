/** Compares the submissions of a course with JPlag, whose licence is GPL-3: a program of its own, spoken to through files. */
@NullMarked
package dev.lockstep.similarity;

import org.jspecify.annotations.NullMarked;
