/** The forms in which course platforms take in the grades of a whole course: one small class each. */
@NullMarked
package dev.lockstep.reports.platforms;

import org.jspecify.annotations.NullMarked;
