package dev.lockstep.core.verify;

import java.util.List;
import java.util.stream.Stream;

/** The author's solutions of one exercise: the reference, other right ones, and the mutants; and what is wrong with them. */
record Solutions(List<Solution> right, List<Solution> mutants, List<Finding> problems) {
    Solutions {
        right = List.copyOf(right);
        mutants = List.copyOf(mutants);
        problems = List.copyOf(problems);
    }

    Stream<Solution> all() {
        return Stream.concat(right.stream(), mutants.stream());
    }
}
