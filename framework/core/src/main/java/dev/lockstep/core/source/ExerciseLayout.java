package dev.lockstep.core.source;

/** Where the sources lie in the folder of an exercise. */
public final class ExerciseLayout {
    /** The stub: what students start from. */
    public static final String STUB = "src/main/java";
    /** Public tests, which students have. */
    public static final String PUBLIC_TESTS = "src/test/java";
    /** Hidden tests, which they have not. */
    public static final String HIDDEN_TESTS = "src/hidden/java";

    private ExerciseLayout() {}
}
