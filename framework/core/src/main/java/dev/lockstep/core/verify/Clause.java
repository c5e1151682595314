package dev.lockstep.core.verify;

import dev.lockstep.model.ContractLevel;
import java.util.List;

/** One clause of the contract. */
public interface Clause {
    /** What holds when there is no finding. */
    String title();

    /** The lowest level that asks for it. */
    ContractLevel level();

    /** Starts what takes long, so that it is done beside the clauses that come before. */
    default void begin() {}

    /** Checks the clause; no finding means that it holds. */
    List<Finding> check();
}
