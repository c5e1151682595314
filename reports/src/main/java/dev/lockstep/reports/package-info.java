/** Turns a report into what people and programs read: report.json and a page of HTML. */
@NullMarked
package dev.lockstep.reports;

import org.jspecify.annotations.NullMarked;
