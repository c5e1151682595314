package dev.lockstep.core.catalog;

import dev.lockstep.model.Exercise;
import java.util.List;

/** Finds ids that two folders claim. */
final class SharedIds {
    private SharedIds() {}

    /** {@code manifests} with every usable one that shares its id turned into a broken one. */
    static List<Manifest> breakIn(List<Manifest> manifests) {
        List<Exercise> usable = manifests.stream()
                .flatMap(manifest -> manifest.exercise().stream())
                .toList();
        return manifests.stream()
                .map(manifest -> manifest.exercise()
                        .map(exercise -> checked(exercise, usable))
                        .orElse(manifest))
                .toList();
    }

    private static Manifest checked(Exercise exercise, List<Exercise> usable) {
        String id = exercise.id().value();
        List<ManifestProblem> clashes = usable.stream()
                .filter(other ->
                        other.id().equals(exercise.id()) && !other.folder().equals(exercise.folder()))
                .map(other -> new ManifestProblem(
                        ManifestReader.nameOf(exercise.folder()),
                        "id",
                        "'" + id + "' is also the id of " + ManifestReader.nameOf(other.folder())
                                + "; rename one of the two folders and its id"))
                .toList();
        return clashes.isEmpty() ? new Manifest.Usable(exercise) : new Manifest.Broken(List.of(id), clashes);
    }
}
