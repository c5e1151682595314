/** Runs the tests on a submission in worker JVMs and decides every verdict. {@link dev.lockstep.core.execute.Executor} is the door. */
@NullMarked
package dev.lockstep.core.execute;

import org.jspecify.annotations.NullMarked;
