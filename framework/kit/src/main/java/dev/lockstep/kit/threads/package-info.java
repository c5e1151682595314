/** Real threads with names and roles, whose states a test can wait for and talk about. */
@NullMarked
package dev.lockstep.kit.threads;

import org.jspecify.annotations.NullMarked;
