package dev.lockstep.core.handout;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.maven.Libraries;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The exercise inside a handout, as it was handed out: stub, public tests, and a manifest without a rubric.
 *
 * <p>It lies beside the student's own copies, which change, so that a handout can be checked without anything else.
 */
public final class HandoutExercise {
    private static final String PLACE = ".lockstep/exercise";
    private static final Set<String> GIVEN = Set.of(".gitignore", ".lockstep/", ".mvn/", "README.md", "pom.xml");
    private static final String MANIFEST = "exercise.json";

    private HandoutExercise() {}

    /**
     * The handout that {@code folder} is, or lies in.
     *
     * @return the handout's own folder; empty if there is none up to the root
     */
    public static Optional<Path> around(Path folder) {
        Path here = folder.toAbsolutePath().normalize();
        while (here != null && !Files.isDirectory(here.resolve(PLACE))) {
            here = here.getParent();
        }
        return Optional.ofNullable(here);
    }

    /** Whether what lies at {@code path} in a handout came with it and is nothing that a student writes. */
    public static boolean isGiven(String path) {
        return GIVEN.contains(path);
    }

    /** The exercises that {@code handout} was made of, one if nobody changed it, and what is wrong with them. */
    public static ExerciseCatalog in(Path handout) {
        return ExerciseCatalog.load(List.of(handout.resolve(PLACE)));
    }

    /** Adds {@code exercise} to {@code handout}. */
    static void write(Exercise exercise, Path handout) throws IOException {
        Path place = handout.resolve(PLACE).resolve(exercise.id().value());
        for (String root : List.of(ExerciseLayout.STUB, ExerciseLayout.PUBLIC_TESTS)) {
            for (Path file : Trees.files(exercise.folder().resolve(root))) {
                Trees.copy(
                        file, place.resolve(exercise.folder().relativize(file).toString()));
            }
        }
        Files.createDirectories(place);
        if (Libraries.areNeeded(exercise)) {
            Trees.copy(Libraries.pomOf(exercise), place.resolve(ExerciseLayout.POM));
        }
        Files.write(place.resolve(MANIFEST), manifest(exercise.folder().resolve(MANIFEST)));
    }

    /** What students may know of {@code original}: the rubric's hints speak of hidden tests. */
    private static byte[] manifest(Path original) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode manifest = (ObjectNode) json.readTree(Files.readAllBytes(original));
        manifest.put("schema", "lockstep/handout/v1");
        manifest.remove(List.of("rubric", "level"));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    }
}
