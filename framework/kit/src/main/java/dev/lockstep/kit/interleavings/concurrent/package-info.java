/** Models of java.util.concurrent, each of the same name as what it stands for; woven code gets them in its place. */
@NullMarked
package dev.lockstep.kit.interleavings.concurrent;

import org.jspecify.annotations.NullMarked;
