/** Holds an exercise to the contract that every exercise must pass. {@link dev.lockstep.core.verify.ContractVerifier} is the door. */
@NullMarked
package dev.lockstep.core.verify;

import org.jspecify.annotations.NullMarked;
