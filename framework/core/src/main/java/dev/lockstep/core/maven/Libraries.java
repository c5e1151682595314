package dev.lockstep.core.maven;

import dev.lockstep.core.Installation;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the pom of an exercise brings along.
 *
 * @param repository the Maven repository that holds all that its build needs, to be used offline
 * @param classes of its dependencies
 */
public record Libraries(Path repository, ClassFiles classes) {
    /**
     * The libraries of {@code exercise}; without a pom of its own, none. They are fetched once, from what its pom says alone,
     * before any submission is compiled.
     *
     * @throws dev.lockstep.core.ToolFailure if they cannot be fetched
     */
    public static ClassFiles classesOf(Exercise exercise, Installation installation) {
        return areNeeded(exercise) ? of(exercise, installation).classes() : ClassFiles.NONE;
    }

    /** The same, for an exercise with a pom. */
    public static Libraries of(Exercise exercise, Installation installation) {
        return new LibraryStore(installation).of(exercise);
    }

    /** Whether {@code exercise} is built by Maven. */
    public static boolean areNeeded(Exercise exercise) {
        return Files.isRegularFile(pomOf(exercise));
    }

    /** The pom of {@code exercise}. */
    public static Path pomOf(Exercise exercise) {
        return exercise.folder().resolve(ExerciseLayout.POM);
    }
}
