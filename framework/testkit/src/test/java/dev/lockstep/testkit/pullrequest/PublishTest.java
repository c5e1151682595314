package dev.lockstep.testkit.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final Path RESULTS = Build.home().resolve("framework/testkit/src/test/resources/golden/results");

    @TempDir
    Path folder;

    @Test
    void makesACheckThatAnnotatesTheLinesOfTheStudent() throws Exception {
        JsonNode check = published("does-not-compile", "private", "true");

        assertThat(check.path("head_sha").textValue()).isEqualTo(COMMIT);
        assertThat(check.path("status").textValue()).isEqualTo("completed");
        assertThat(check.path("conclusion").textValue()).isEqualTo("failure");
        JsonNode annotation = check.at("/output/annotations/0");
        assertThat(annotation.path("path").textValue()).isEqualTo("src/main/java/oslab/tally/Tally.java");
        assertThat(annotation.path("start_line").intValue()).isPositive();
    }

    @Test
    void succeedsFromTheThresholdOn() throws Exception {
        assertThat(published("all-right", "private", "true").path("conclusion").textValue())
                .isEqualTo("success");
    }

    @ParameterizedTest
    @CsvSource({"0, success", "EARNED, success", "MORE, failure", "100, failure"})
    void theThresholdItselfSucceedsAndOnePointBelowFails(String threshold, String conclusion) throws Exception {
        report("wrong-answer", "student");
        int earned = new ObjectMapper()
                .readTree(folder.resolve("report/report.json").toFile())
                .at("/points/earned")
                .intValue();
        String percent =
                switch (threshold) {
                    case "EARNED" -> String.valueOf(earned);
                    case "MORE" -> String.valueOf(earned + 1);
                    default -> threshold;
                };
        try (ApiServer api = new ApiServer(new byte[0])) {
            publish(api).with("THRESHOLD", percent).run();

            assertThat(body(api).path("conclusion").textValue()).isEqualTo(conclusion);
        }
    }

    @Test
    void writesTheSummaryBelowWhatEarlierStepsWrote() throws Exception {
        Path summary = folder.resolve("summary.md");
        Files.writeString(summary, "earlier\n");
        report("wrong-answer", "student");
        try (ApiServer api = new ApiServer(new byte[0])) {
            publish(api)
                    .with("GITHUB_STEP_SUMMARY", summary.toString())
                    .with("SHOW_POINTS", "always")
                    .run();

            assertThat(summary)
                    .content()
                    .startsWith("earlier\n")
                    .contains("of 100 points", "The total is the sum of what was added");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "60; touch owned", "$(touch owned)", "6 0"})
    void aThresholdThatIsNoneEndsTheStepBeforeAnyRequest(String hostile) throws Exception {
        report("wrong-answer", "student");
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended ended = publish(api).with("THRESHOLD", hostile).run();

            assertThat(ended.code()).isEqualTo(2);
            assertThat(api.requests()).isEmpty();
        }
        assertThat(folder.resolve("owned")).doesNotExist();
    }

    @Test
    void showsPointsInAPrivateRepositoryOnly() throws Exception {
        assertThat(published("wrong-answer", "private", "true").toString()).contains(" of 100 points");
        assertThat(published("wrong-answer", "private", "false").toString())
                .doesNotContain(" of 100 points", "| Points |");
        assertThat(folder.resolve("report/badge.svg")).content().doesNotContain("/100");
    }

    @Test
    void aMissingReportBlocksAndIsNoGrade() throws Exception {
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended ended = publish(api).run();

            assertThat(ended.code()).as(ended.log()).isZero();
            JsonNode check = body(api);
            assertThat(check.path("conclusion").textValue()).isEqualTo("action_required");
            assertThat(check.at("/output/summary").textValue()).contains("not a grade of 0");
        }
    }

    @Test
    void whatIntakeRefusedIsShownAsTextThatCannotBecomeMarkdown() throws Exception {
        Files.createDirectories(folder.resolve("report"));
        Files.writeString(
                folder.resolve("report/rejected.txt"), "'~~~\n# owned @everyone\n~~~' points out of the archive");
        try (ApiServer api = new ApiServer(new byte[0])) {
            publish(api).run();

            assertThat(body(api).at("/output/summary").textValue()).contains("~~~~text\n'~~~\n# owned");
        }
    }

    @Test
    void refusesTheInstructorsReport() throws Exception {
        report("wrong-answer", "instructor");
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended ended = publish(api).run();

            assertThat(ended.code()).isEqualTo(2);
            assertThat(api.requests()).isEmpty();
        }
    }

    private JsonNode published(String golden, String show, String isPrivate) throws Exception {
        report(golden, "student");
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended ended = publish(api)
                    .with("SHOW_POINTS", show)
                    .with("PRIVATE", isPrivate)
                    .run();

            assertThat(ended.code()).as(ended.log()).isZero();
            assertThat(api.requests().get(0).line()).isEqualTo("POST /repos/course/tally/check-runs");
            return body(api);
        }
    }

    private static JsonNode body(ApiServer api) throws IOException {
        return new ObjectMapper().readTree(api.requests().get(0).body());
    }

    private void report(String golden, String audience) throws IOException {
        Files.createDirectories(folder.resolve("report"));
        Files.copy(
                RESULTS.resolve(golden).resolve(audience + ".json"),
                folder.resolve("report/report.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private Step publish(ApiServer api) {
        return Step.of("publish", folder)
                .with("API_URL", api.url())
                .with("REPOSITORY", "course/tally")
                .with("COMMIT", COMMIT)
                .with("TOKEN", "top-secret")
                .with("THRESHOLD", "60")
                .with("REPORT", folder.resolve("report").toString());
    }
}
