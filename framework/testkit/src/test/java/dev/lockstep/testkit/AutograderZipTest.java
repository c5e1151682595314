package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The autograder runs from its zip alone, with Gradescope's folders made up. */
class AutograderZipTest {
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");

    @TempDir
    Path temp;

    private Autograder autograder;

    @BeforeEach
    void anAutograder() throws IOException {
        autograder = Autograder.of("tally", GOLDEN.resolve("exercises"), temp);
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
        assertThat(autograder.here())
                .as("output of a run without files")
                .contains("has no file that the exercise asks for");
        JsonNode results = autograder.results();
        assertThat(results.path("score").asDouble(-1)).isZero();
        assertThat(results.path("output").asText())
                .startsWith("lockstep: ")
                .contains("notes \"1\".txt", "%s$(id) <b>.txt");
    }

    @Test
    void aRightSubmissionEarnsEverythingAndAWrongOneSaysWhy() throws Exception {
        handIn("all-right");
        autograder.here();
        assertThat(autograder.earned()).isEqualTo(100);

        handIn("wrong-answer");
        autograder.here();
        assertLosesSomeAndSaysWhy();
    }

    /** As Gradescope starts it: as root, in a file system with its folder at the top and nothing of this repository. */
    @Test
    void runsInARootOfItsOwn() throws Exception {
        assumeTrue(Autograder.canHaveARoot(), "this needs root and bubblewrap");
        handIn("all-right");
        autograder.run(autograder.inARoot());
        assertThat(autograder.earned()).isEqualTo(100);

        handIn("wrong-answer");
        autograder.run(autograder.inARoot());
        assertLosesSomeAndSaysWhy();
    }

    private void assertLosesSomeAndSaysWhy() throws IOException {
        assertThat(autograder.earned()).isBetween(1, 99);
        List<String> failed = new ArrayList<>();
        autograder.results().path("tests").forEach(test -> {
            assertThat(test.path("visibility").asText()).isEqualTo("visible");
            if (test.path("status").asText().equals("failed")) {
                failed.add(test.path("output").asText());
            }
        });
        assertThat(failed).isNotEmpty().allSatisfy(output -> assertThat(output).isNotBlank());
    }

    private void handIn(String name) throws IOException {
        autograder.handIn(GOLDEN.resolve("results").resolve(name).resolve("submission"));
    }
}
