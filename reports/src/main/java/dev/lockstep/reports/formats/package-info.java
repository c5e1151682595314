/** The forms in which other systems read a report: one small class each. */
@NullMarked
package dev.lockstep.reports.formats;

import org.jspecify.annotations.NullMarked;
