package dev.lockstep.core.compile;

import dev.lockstep.model.Compilation;
import dev.lockstep.model.Workspace;

/** Turns a workspace into classes, or into diagnostics. */
public interface Compiler extends AutoCloseable {
    /**
     * Compiles every source of {@code workspace}, alone: no test and no library is on the class path.
     *
     * @throws dev.lockstep.core.ToolFailure if the compiler itself cannot be run
     */
    Compilation compile(Workspace workspace);

    @Override
    void close();
}
