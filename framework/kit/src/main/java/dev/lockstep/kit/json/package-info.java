/** Just enough JSON for what tests tell the grader, and what it asks: text to plain values and back. */
@NullMarked
package dev.lockstep.kit.json;

import org.jspecify.annotations.NullMarked;
