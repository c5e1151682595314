package dev.lockstep.core.weave;

import dev.lockstep.model.ClassFiles;

/**
 * All classes that a worker runs, in two copies of the submission.
 *
 * @param submission as compiled, for {@code tests}
 * @param woven rewritten, for {@code exploringTests}
 * @param codeHash hash of the sources that the submission was compiled from, in hexadecimal
 * @param fresh whether static state makes it necessary to define the rewritten classes anew for each schedule
 */
public record Program(
        ClassFiles submission,
        ClassFiles tests,
        ClassFiles woven,
        ClassFiles exploringTests,
        boolean fresh,
        String codeHash) {
    /** The same, with classes that the submission uses; none of them is explored. */
    Program with(ClassFiles libraries) {
        return libraries.byName().isEmpty()
                ? this
                : new Program(
                        submission.and(libraries),
                        tests,
                        woven.byName().isEmpty() ? woven : woven.and(libraries),
                        exploringTests,
                        fresh,
                        codeHash);
    }
}
