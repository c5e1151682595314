/** What woven code calls in place of the JDK. Nobody calls this by hand; a submission that names it is refused. */
@NullMarked
package dev.lockstep.kit.interleavings.hooks;

import org.jspecify.annotations.NullMarked;
