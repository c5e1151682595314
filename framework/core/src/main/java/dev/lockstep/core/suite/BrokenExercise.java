package dev.lockstep.core.suite;

import dev.lockstep.core.ToolFailure;
import java.util.List;

/** The author's own files do not compile or do not fit together: nothing can be graded until they do. */
public final class BrokenExercise extends ToolFailure {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    /** @param problems one line each, beginning with the author's file */
    public BrokenExercise(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each, beginning with the author's file. */
    public List<String> problems() {
        return problems;
    }
}
