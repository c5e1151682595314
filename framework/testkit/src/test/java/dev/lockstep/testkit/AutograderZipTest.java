package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.gradescope.AutograderZip;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The autograder runs from its zip alone, with Gradescope's folders made up. */
class AutograderZipTest {
    @TempDir
    Path temp;

    @Test
    void gradesWhatWasHandedInAndTellsStudentsWhatCannotBeGraded() throws Exception {
        Exercise exercise = ExerciseCatalog.load(
                        List.of(Build.home().resolve("framework/testkit/src/test/resources/golden/exercises")))
                .exercises()
                .get(0);
        Path zip = temp.resolve("autograder.zip");
        AutograderZip.write(exercise, Build.installation(), zip);
        unpack(zip, temp.resolve("source"));
        Path submission = Files.createDirectories(temp.resolve("submission"));
        Files.writeString(submission.resolve("notes \"1\".txt"), "");

        assertThat(temp.resolve("source/setup.sh")).exists();
        assertThat(run()).as("output of a run without files").contains("has no file that the exercise asks for");
        assertThat(temp.resolve("results/results.json"))
                .content()
                .startsWith("{\"score\": 0, \"output\": \"lockstep: ")
                .contains("notes \\\"1\\\".txt");

        for (String path : exercise.files().editable()) {
            Path stub = exercise.folder().resolve("src/main/java").resolve(path);
            Files.copy(stub, submission.resolve(stub.getFileName()));
        }
        assertThat(run()).contains("of 100 points");
        assertThat(temp.resolve("results/results.json")).content().contains("\"max_score\" : ", "\"visible\"");
    }

    private String run() throws Exception {
        Path output = temp.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", temp.resolve("source/run_autograder").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("LOCKSTEP_AUTOGRADER", temp.toString());
        builder.environment().merge("PATH", "", (path, none) -> System.getProperty("java.home") + "/bin:" + path);
        assertThat(builder.start().waitFor()).as("see %s", output).isZero();
        return Files.readString(output);
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
    }
}
