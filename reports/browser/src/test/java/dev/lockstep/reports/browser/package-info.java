/** Pages in a real browser. */
@NullMarked
package dev.lockstep.reports.browser;

import org.jspecify.annotations.NullMarked;
