/** What every child JVM needs: an archive to start from, and a way to drain what it prints. */
@NullMarked
package dev.lockstep.core.jvm;

import org.jspecify.annotations.NullMarked;
