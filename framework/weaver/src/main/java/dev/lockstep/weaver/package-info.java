/** Rewrites classes so that a schedule explorer decides every switch between threads; {@link dev.lockstep.weaver.Weaver} is the door. */
@NullMarked
package dev.lockstep.weaver;

import org.jspecify.annotations.NullMarked;
