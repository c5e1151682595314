/** Reads trees of source files as text. */
@NullMarked
package dev.lockstep.core.source;

import org.jspecify.annotations.NullMarked;
