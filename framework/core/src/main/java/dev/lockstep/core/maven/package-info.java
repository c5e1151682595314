/** Finds Maven on this machine, and fetches once what an exercise with a pom of its own needs. {@link dev.lockstep.core.maven.Libraries} is the door. */
@NullMarked
package dev.lockstep.core.maven;

import org.jspecify.annotations.NullMarked;
