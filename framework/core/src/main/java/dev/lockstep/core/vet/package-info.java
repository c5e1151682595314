/** Reads compiled submissions, and refuses those that use anything but ordinary Java and what their exercise allows. */
@NullMarked
package dev.lockstep.core.vet;

import org.jspecify.annotations.NullMarked;
