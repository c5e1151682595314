/** Rewrites a submission, and the tests that explore it, so that every shared operation calls the explorer. */
@NullMarked
package dev.lockstep.core.weave;

import org.jspecify.annotations.NullMarked;
