package dev.lockstep.core.catalog;

import dev.lockstep.model.Exercise;
import java.util.List;
import java.util.Optional;

/** What reading one {@code exercise.json} came to. */
sealed interface Manifest {
    /** The exercise, if it can be used. */
    default Optional<Exercise> exercise() {
        return Optional.empty();
    }

    /** What is wrong with it. */
    default List<ManifestProblem> problems() {
        return List.of();
    }

    /** The names that somebody may ask for it by. */
    List<String> names();

    /** Everything is in order. */
    record Usable(Exercise found) implements Manifest {
        @Override
        public Optional<Exercise> exercise() {
            return Optional.of(found);
        }

        @Override
        public List<String> names() {
            return List.of(found.id().value());
        }
    }

    /** At least one problem; {@code names} are the folder's name and the id, which may be the same. */
    record Broken(List<String> names, List<ManifestProblem> problems) implements Manifest {
        public Broken {
            names = List.copyOf(names);
            problems = List.copyOf(problems);
        }
    }
}
