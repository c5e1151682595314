package dev.lockstep.core.source;

import dev.lockstep.model.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources of an exercise lie. */
public final class ExerciseLayout {
    /** The stub: what students start from. */
    public static final String STUB = "src/main/java";
    /** Public tests, which students have. */
    public static final String PUBLIC_TESTS = "src/test/java";
    /** Hidden tests, which they have not. */
    public static final String HIDDEN_TESTS = "src/hidden/java";

    /** The build of an exercise that brings its own. */
    public static final String POM = "pom.xml";

    private ExerciseLayout() {}

    /**
     * Where the solutions of {@code exercise} lie: in its own folder {@code solutions}, or in {@code solutions/<id>} beside
     * the folder of exercises.
     */
    public static Path solutions(Exercise exercise) {
        Path own = exercise.folder().resolve("solutions");
        return Files.isDirectory(own)
                ? own
                : exercise.folder()
                        .toAbsolutePath()
                        .normalize()
                        .getParent()
                        .resolveSibling("solutions")
                        .resolve(exercise.id().value());
    }
}
