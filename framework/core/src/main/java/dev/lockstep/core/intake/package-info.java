/** Takes what a student handed in, in whatever layout, and finds the files the exercise asks for. Trusts nothing. */
@NullMarked
package dev.lockstep.core.intake;

import org.jspecify.annotations.NullMarked;
