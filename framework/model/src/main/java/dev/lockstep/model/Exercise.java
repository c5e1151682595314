package dev.lockstep.model;

import java.nio.file.Path;

/**
 * An exercise as its manifest describes it; the sources stay in its folder.
 *
 * @param folder holds {@code exercise.json}, {@code HANDOUT.md}, {@code src/main} (stub), {@code src/test} (public
 *     tests) and {@code src/hidden} (hidden tests)
 * @param summary one sentence for lists
 * @param level how much of the contract its author holds it to
 */
public record Exercise(
        ExerciseId id,
        String title,
        String summary,
        Path folder,
        Rubric rubric,
        Limits limits,
        FilePolicy files,
        ApiPolicy api,
        ContractLevel level) {
    /** An exercise that is held to the whole contract. */
    public Exercise(
            ExerciseId id,
            String title,
            String summary,
            Path folder,
            Rubric rubric,
            Limits limits,
            FilePolicy files,
            ApiPolicy api) {
        this(id, title, summary, folder, rubric, limits, files, api, ContractLevel.PUBLISHED);
    }
}
