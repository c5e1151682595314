/** For tests of Lockstep and of exercises: where the build is, and assertions in the words of the domain. */
@NullMarked
package dev.lockstep.testkit;

import org.jspecify.annotations.NullMarked;
