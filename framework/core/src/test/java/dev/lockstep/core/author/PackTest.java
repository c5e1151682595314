package dev.lockstep.core.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    @TempDir
    Path root;

    private Exercise exercise;
    private Path zip;

    @BeforeEach
    void aNewExercise() {
        NewExercise.write(new ExerciseId("page-walk"), root);
        exercise = load(root);
        zip = root.resolve("out/page-walk.zip");
    }

    @Test
    void bringsTheWholeExerciseToWhereverItIsUnpacked() throws IOException {
        Pack.write(exercise, zip, true);

        Exercise unpacked = load(unpack());

        assertThat(texts(unpacked.folder())).isEqualTo(texts(exercise.folder()));
        assertThat(ExerciseLayout.solutions(unpacked).resolve("reference")).isDirectory();
    }

    @Test
    void leavesSolutionsAndBuildOutputAtHomeUnlessAsked() throws IOException {
        Files.createDirectories(exercise.folder().resolve("target"));
        Files.writeString(exercise.folder().resolve("target/x.class"), "x");
        Pack.write(exercise, zip, false);

        assertThat(texts(load(unpack()).folder()))
                .isNotEmpty()
                .noneMatch(file -> file.startsWith("solutions") || file.startsWith("target"));
    }

    @Test
    void givesTheSameBytesForTheSameFiles() throws IOException {
        Path second = root.resolve("out/second.zip");
        Pack.write(exercise, zip, true);
        Files.setLastModifiedTime(
                exercise.folder().resolve("HANDOUT.md"), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        Pack.write(exercise, second, true);

        assertThat(second).hasSameBinaryContentAs(zip);
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectories(zip.getParent());
        Files.writeString(zip, "mine");

        assertThat(Pack.write(exercise, zip, false)).isInstanceOf(Written.Refused.class);
        assertThat(zip).hasContent("mine");
    }

    @Test
    void packsNoLinks() throws IOException {
        Files.createSymbolicLink(exercise.folder().resolve("notes"), Path.of("HANDOUT.md"));

        assertThat(Pack.write(exercise, zip, false))
                .isInstanceOfSatisfying(Written.Refused.class, refused -> assertThat(refused.problem())
                        .contains("symbolic link"));
    }

    private Path unpack() {
        return ((Written.Done) new PackStore(root.resolve("cache")).unpack(zip)).place();
    }

    private static Exercise load(Path folder) {
        ExerciseCatalog catalog = ExerciseCatalog.load(List.of(folder));
        assertThat(catalog.problems()).isEmpty();
        return catalog.find("page-walk").orElseThrow();
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + "\n" + read(file))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
