package dev.lockstep.core.source;

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

    private ExerciseLayout() {}

    /**
     * Where the solutions of the exercise in {@code folder} lie: in its own folder {@code solutions}, or in
     * {@code solutions/<id>} beside the folder of exercises.
     */
    public static Path solutions(Path folder) {
        Path own = folder.resolve("solutions");
        Path exercise = folder.toAbsolutePath().normalize();
        return Files.isDirectory(own)
                ? own
                : exercise.getParent().resolveSibling("solutions").resolve(exercise.getFileName());
    }
}
