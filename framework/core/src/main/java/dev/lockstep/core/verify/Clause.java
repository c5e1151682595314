package dev.lockstep.core.verify;

import java.util.List;

/** One clause of the contract. */
public interface Clause {
    /** What holds when there is no finding. */
    String title();

    /** Checks the clause; no finding means that it holds. */
    List<Finding> check();
}
