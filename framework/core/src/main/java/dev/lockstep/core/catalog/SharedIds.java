package dev.lockstep.core.catalog;

import dev.lockstep.model.Exercise;
import java.util.ArrayList;
import java.util.List;

/** Finds ids that two folders claim. */
final class SharedIds {
    private SharedIds() {}

    /** {@code manifests} with every usable one that shares its id turned into a broken one. */
    static List<Manifest> breakIn(List<Manifest> manifests) {
        List<Exercise> usable = new ArrayList<>();
        for (Manifest manifest : manifests) {
            Exercise exercise = manifest.exercise().orElse(null);
            if (exercise != null) {
                usable.add(exercise);
            }
        }
        List<Manifest> checked = new ArrayList<>();
        for (Manifest manifest : manifests) {
            Exercise exercise = manifest.exercise().orElse(null);
            checked.add(exercise == null ? manifest : checked(exercise, usable));
        }
        return checked;
    }

    private static Manifest checked(Exercise exercise, List<Exercise> usable) {
        String id = exercise.id().value();
        List<ManifestProblem> clashes = new ArrayList<>();
        for (Exercise other : usable) {
            if (other.id().value().equals(id) && !other.folder().equals(exercise.folder())) {
                clashes.add(new ManifestProblem(
                        ManifestReader.nameOf(exercise.folder()),
                        "id",
                        "'" + id + "' is also the id of " + ManifestReader.nameOf(other.folder())
                                + "; rename one of the two folders and its id"));
            }
        }
        return clashes.isEmpty() ? new Manifest.Usable(exercise) : new Manifest.Broken(List.of(id), clashes);
    }
}
