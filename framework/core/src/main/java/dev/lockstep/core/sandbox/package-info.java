/** Starts child JVMs so that what runs in them cannot harm the machine, at the best level that this machine offers. */
@NullMarked
package dev.lockstep.core.sandbox;

import org.jspecify.annotations.NullMarked;
