package dev.lockstep.testkit.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeTest {
    @TempDir
    Path folder;

    @Test
    void leavesTheStudentsReportAndPrintsNothingThatASubmissionCouldHaveChosen() throws Exception {
        handIn("mutants/if-instead-of-while");

        Step.Ended ended = grade().run();

        assertThat(ended.code()).as(ended.log()).isZero();
        assertThat(ended.log()).isEqualTo("graded\n");
        assertThat(files()).containsExactly("report.html", "report.json");
        assertThat(folder.resolve("out/report.json")).content().contains("\"audience\": \"student\"");
    }

    @Test
    void passesOnWhatIntakeRefused() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/rejected.txt"), "no file that the exercise asks for");

        Step.Ended ended = grade().run();

        assertThat(ended.code()).isZero();
        assertThat(files()).containsExactly("rejected.txt");
    }

    @Test
    void whatCannotBeGradedIsOurFaultAndLeavesNoReport() throws Exception {
        handIn("reference");

        Step.Ended ended = grade().with(
                        "EXERCISES", folder.resolve("no-pack.zip").toString())
                .with("EXERCISE", "not-there")
                .run();

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.log()).contains("not graded");
        assertThat(files()).isEmpty();
    }

    private void handIn(String solution) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/submission.zip"), Archives.commit(solution, Map.of()));
    }

    private Step grade() {
        return Step.of("grade", Build.home())
                .with("SUBMISSION", folder.resolve("in").toString())
                .with("EXERCISE", "semaphore")
                .with("OUT", folder.resolve("out").toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
