/** The instructor's view of a whole course: one page made of a row for each submission. */
@NullMarked
package dev.lockstep.reports.course;

import org.jspecify.annotations.NullMarked;
