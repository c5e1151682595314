/** Shows how strong hidden tests are: PIT's mutants of the reference solution. {@link dev.lockstep.mutation.MutationVerifier} is the door. */
@NullMarked
package dev.lockstep.mutation;

import org.jspecify.annotations.NullMarked;
