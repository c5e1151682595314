package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.gradescope.AutograderZip;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The autograder runs from its zip alone, with Gradescope's folders made up. */
class AutograderZipTest {
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");
    private static final List<String> SYSTEM = List.of("/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc", "/opt");

    @TempDir
    Path temp;

    @BeforeEach
    void anAutograder() throws IOException {
        Exercise exercise = ExerciseCatalog.load(List.of(GOLDEN.resolve("exercises")))
                .find("tally")
                .orElseThrow();
        Path zip = temp.resolve("autograder.zip");
        AutograderZip.write(exercise, Build.installation(), zip);
        unpack(zip, temp.resolve("source"));
        Files.createDirectories(temp.resolve("submission"));
    }

    /** The list of its files is kept beside the samples of other formats. */
    @Test
    void holdsWhatTheSampleLists() throws IOException {
        Path sample = Build.home().resolve("reports/samples/formats/autograder-zip.txt");
        String list = String.join("\n", files(temp.resolve("source"))) + "\n";
        if ("update".equals(System.getProperty("lockstep.golden"))) {
            Files.writeString(sample, list);
        }
        assertThat(sample).hasContent(list);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void tellsStudentsWhatCannotBeGraded() throws Exception {
        Files.writeString(temp.resolve("submission/notes \"1\".txt"), "");
        Files.writeString(temp.resolve("submission/a\\b\t\u0007%s$(id) <b>.txt"), "");

        assertThat(temp.resolve("source/setup.sh")).exists();
        assertThat(here()).as("output of a run without files").contains("has no file that the exercise asks for");
        JsonNode results = results();
        assertThat(results.path("score").asDouble(-1)).isZero();
        assertThat(results.path("output").asText())
                .startsWith("lockstep: ")
                .contains("notes \"1\".txt", "%s$(id) <b>.txt");
    }

    @Test
    void aRightSubmissionEarnsEverythingAndAWrongOneSaysWhy() throws Exception {
        handIn("all-right");
        here();
        assertThat(earned(results())).isEqualTo(100);

        handIn("wrong-answer");
        here();
        assertLosesSomeAndSaysWhy(results());
    }

    /** As Gradescope starts it: as root, in a file system with its folder at the top and nothing of this repository. */
    @Test
    void runsInARootOfItsOwn() throws Exception {
        assumeTrue(canHaveARoot(), "this needs root and bubblewrap");
        handIn("all-right");
        inARoot("/autograder/source/run_autograder");
        assertThat(earned(results())).isEqualTo(100);

        handIn("wrong-answer");
        inARoot("/autograder/source/run_autograder");
        assertLosesSomeAndSaysWhy(results());
    }

    private static void assertLosesSomeAndSaysWhy(JsonNode results) {
        assertThat(earned(results)).isBetween(1, 99);
        List<String> failed = new ArrayList<>();
        results.path("tests").forEach(test -> {
            assertThat(test.path("visibility").asText()).isEqualTo("visible");
            if (test.path("status").asText().equals("failed")) {
                failed.add(test.path("output").asText());
            }
        });
        assertThat(failed).isNotEmpty().allSatisfy(output -> assertThat(output).isNotBlank());
    }

    /** What Gradescope shows: the score if there is one, else the sum of the tests'. */
    private static int earned(JsonNode results) {
        double sum = 0;
        for (JsonNode test : results.path("tests")) {
            sum += test.path("score").asDouble();
        }
        return (int) results.path("score").asDouble(sum);
    }

    /** What Gradescope is given, which keeps to its schema whatever became of the submission. */
    private JsonNode results() throws IOException {
        String text = Files.readString(temp.resolve("results/results.json"));
        Path schema = Build.home().resolve("reports/src/test/resources/schemas/gradescope-results.json");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(schema))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
        return new ObjectMapper().readTree(text);
    }

    private void handIn(String name) throws IOException {
        Path submission = temp.resolve("submission");
        FileUtils.deleteDirectory(submission.toFile());
        FileUtils.copyDirectory(
                GOLDEN.resolve("results").resolve(name).resolve("submission").toFile(), submission.toFile());
    }

    private String here() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("sh", temp.resolve("source/run_autograder").toString());
        builder.environment().put("LOCKSTEP_AUTOGRADER", temp.toString());
        return run(builder);
    }

    private String inARoot(String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of("bwrap", "--cap-add", "ALL", "--proc", "/proc", "--dev", "/dev"));
        SYSTEM.forEach(folder -> line.addAll(List.of("--ro-bind-try", folder, folder)));
        String jdk = System.getProperty("java.home");
        line.addAll(List.of("--ro-bind", jdk, jdk, "--dir", "/var/lib", "--perms", "1777", "--tmpfs", "/tmp"));
        line.addAll(List.of("--bind", temp.toString(), "/autograder", "--chdir", "/autograder", "sh"));
        line.addAll(List.of(command));
        return run(new ProcessBuilder(line));
    }

    private boolean canHaveARoot() throws Exception {
        if (!System.getProperty("user.name").equals("root")) {
            return false;
        }
        try {
            Files.writeString(temp.resolve("nothing"), "true");
            inARoot("/autograder/nothing");
            return true;
        } catch (IOException | AssertionError cannot) {
            return false;
        }
    }

    private String run(ProcessBuilder builder) throws Exception {
        Path output = temp.resolve("log");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().merge("PATH", "", (path, none) -> System.getProperty("java.home") + "/bin:" + path);
        int exitCode = builder.start().waitFor();
        assertThat(exitCode)
                .as("exit code; it said: %s", Files.readString(output))
                .isZero();
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
