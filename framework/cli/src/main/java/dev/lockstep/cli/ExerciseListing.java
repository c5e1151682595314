package dev.lockstep.cli;

import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.catalog.ManifestProblem;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Exercise;
import java.io.PrintWriter;
import java.util.List;

/** Prints the exercises of a catalogue, one a line, and what is wrong with those that cannot be used. */
final class ExerciseListing {
    private final ExerciseCatalog catalog;

    ExerciseListing(ExerciseCatalog catalog) {
        this.catalog = catalog;
    }

    /** Prints exercises to {@code out} and problems to {@code err}; returns the exit code that says which there were. */
    int print(PrintWriter out, PrintWriter err) {
        List<Exercise> exercises = catalog.exercises();
        int width = longestId(exercises);
        for (Exercise exercise : exercises) {
            String id = exercise.id().value();
            out.println(id + " ".repeat(width - id.length()) + "  " + exercise.title() + ": " + exercise.summary()
                    + remark(exercise));
        }
        List<ManifestProblem> problems = catalog.problems();
        for (ManifestProblem problem : problems) {
            err.println("lockstep: " + problem);
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    /** Whoever grades with an exercise should know that it is not finished. */
    private static String remark(Exercise exercise) {
        return exercise.level() == ContractLevel.PUBLISHED
                ? ""
                : " (level " + exercise.level().id() + ")";
    }

    private static int longestId(List<Exercise> exercises) {
        int longest = 0;
        for (Exercise exercise : exercises) {
            longest = Math.max(longest, exercise.id().value().length());
        }
        return longest;
    }
}
