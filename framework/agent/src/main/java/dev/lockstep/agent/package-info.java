/** Main of the worker JVM: runs the tests of one submission with JUnit and streams what happened. Shares its JVM with student code. */
@NullMarked
package dev.lockstep.agent;

import org.jspecify.annotations.NullMarked;
