package dev.lockstep.core.catalog;

import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exercises that can be graded, and what is wrong with those that cannot.
 *
 * <p>A broken manifest never hides another exercise. An id that two folders claim is a problem of both, and neither is
 * found by it: grading with the wrong one of two would go unnoticed.
 */
public final class ExerciseCatalog {
    private final List<ManifestProblem> misplaced;
    private final List<Manifest> manifests;

    private ExerciseCatalog(List<ManifestProblem> misplaced, List<Manifest> manifests) {
        this.misplaced = misplaced;
        this.manifests = manifests;
    }

    /**
     * Reads every exercise below {@code roots}.
     *
     * @param roots each a folder of exercises, or the folder of one exercise
     */
    public static ExerciseCatalog load(List<Path> roots) {
        ExerciseFolders folders = ExerciseFolders.below(roots);
        List<Manifest> manifests = new ArrayList<>();
        for (Path folder : folders.folders()) {
            manifests.add(ManifestReader.read(folder));
        }
        return new ExerciseCatalog(folders.problems(), SharedIds.breakIn(manifests));
    }

    /**
     * These exercises, and those of {@code defaults} that no exercise here shares its id with, broken or not: whoever names
     * a folder means it.
     */
    public ExerciseCatalog over(ExerciseCatalog defaults) {
        Set<String> names = new HashSet<>();
        manifests.forEach(manifest -> names.addAll(manifest.names()));
        List<Manifest> all = new ArrayList<>(manifests);
        defaults.manifests.stream()
                .filter(manifest -> Collections.disjoint(manifest.names(), names))
                .forEach(all::add);
        List<ManifestProblem> problems = new ArrayList<>(defaults.misplaced);
        problems.addAll(misplaced);
        return new ExerciseCatalog(List.copyOf(problems), List.copyOf(all));
    }

    /** The usable exercises, in order of their ids. */
    public List<Exercise> exercises() {
        SortedMap<ExerciseId, Exercise> byId = new TreeMap<>();
        for (Manifest manifest : manifests) {
            Exercise exercise = manifest.exercise().orElse(null);
            if (exercise != null) {
                byId.put(exercise.id(), exercise);
            }
        }
        return List.copyOf(byId.values());
    }

    /** Everything that is wrong, with roots and manifests alike. */
    public List<ManifestProblem> problems() {
        List<ManifestProblem> problems = new ArrayList<>(misplaced);
        for (Manifest manifest : manifests) {
            problems.addAll(manifest.problems());
        }
        return List.copyOf(problems);
    }

    /** What is wrong with the exercise called {@code id}; empty if it is usable or unknown. */
    public List<ManifestProblem> problemsOf(String id) {
        return manifests.stream()
                .filter(manifest -> manifest.names().contains(id))
                .flatMap(manifest -> manifest.problems().stream())
                .toList();
    }

    /** The usable exercise called {@code id}. */
    public Optional<Exercise> find(String id) {
        return exercises().stream()
                .filter(exercise -> exercise.id().value().equals(id))
                .findFirst();
    }

    /** The id of a usable exercise that {@code id} was probably meant to be; empty if none is near. */
    public Optional<String> suggest(String id) {
        return Nearest.to(
                id, exercises().stream().map(exercise -> exercise.id().value()).toList());
    }
}
