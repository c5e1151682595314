package dev.lockstep.core.weave;

import dev.lockstep.model.ClassFiles;

/**
 * All classes that a worker runs, in two copies of the submission.
 *
 * @param submission as compiled, for {@code tests}
 * @param woven rewritten, for {@code exploringTests}
 * @param fresh whether static state makes it necessary to define the rewritten classes anew for each schedule
 */
public record Program(
        ClassFiles submission, ClassFiles tests, ClassFiles woven, ClassFiles exploringTests, boolean fresh) {}
