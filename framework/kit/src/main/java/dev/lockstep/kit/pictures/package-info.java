/** Failures that show what went wrong as data: drawn in reports, a table in a terminal. */
@NullMarked
package dev.lockstep.kit.pictures;

import org.jspecify.annotations.NullMarked;
