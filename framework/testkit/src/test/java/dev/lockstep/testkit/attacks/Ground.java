package dev.lockstep.testkit.attacks;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.Installation;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.vet.Vetter;
import dev.lockstep.model.Exercise;
import dev.lockstep.testkit.Build;
import java.nio.file.Path;
import java.util.List;

/** The build under attack: its exercises, its pipelines, its sandbox. */
final class Ground {
    /** Where attacks and their exercises lie, from the root of a clone. */
    static final Path RESOURCES = Path.of("framework/testkit/src/test/resources/attacks");

    private final Installation installation;
    private final ExerciseCatalog exercises;

    private Ground(Installation installation, ExerciseCatalog exercises) {
        this.installation = installation;
        this.exercises = exercises;
    }

    static Ground of(Path cache) {
        return new Ground(Installation.at(Build.home(), cache), ExerciseCatalog.load(List.of(resources("exercises"))));
    }

    static Path resources(String name) {
        return Build.home().resolve(RESOURCES).resolve(name);
    }

    /** The source of a right solution. */
    static Path right() {
        return resources("beside/right/Vault.java");
    }

    Exercise exercise(String id) {
        return exercises.find(id).orElseThrow(() -> new AssertionError("no exercise " + id));
    }

    /** The level of sandbox that workers run in here, such as {@code S3}. */
    String level() {
        return installation.sandbox().level().name();
    }

    /** Why it is not better. */
    String levelInWords() {
        return installation.sandbox().protection().problem();
    }

    GradingPipeline open(Guard guard) {
        return GradingPipeline.open(installation, guard == Guard.VETTED ? Vetter.standard() : Vetter.none());
    }
}
