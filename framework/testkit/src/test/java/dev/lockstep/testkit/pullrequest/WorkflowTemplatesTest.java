package dev.lockstep.testkit.pullrequest;

import static dev.lockstep.testkit.pullrequest.YamlFile.list;
import static dev.lockstep.testkit.pullrequest.YamlFile.map;
import static dev.lockstep.testkit.pullrequest.YamlFile.read;
import static dev.lockstep.testkit.pullrequest.YamlFile.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes the workflows safe can be read off them, so it is. */
class WorkflowTemplatesTest {
    private static final Path GRADE = Build.home().resolve("templates/github/grade.yml");
    private static final Path PUBLIC = Build.home().resolve("templates/github/public-tests.yml");

    static Stream<Path> all() throws IOException {
        Path home = Build.home();
        return Stream.of(
                GRADE,
                PUBLIC,
                home.resolve("action.yml"),
                home.resolve("pull-request/fetch-action/action.yml"),
                home.resolve("pull-request/publish-action/action.yml"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyActionIsPinnedByCommit(Path file) throws IOException {
        assertThat(valuesOf("uses", read(file)))
                .isNotEmpty()
                .allMatch(uses -> uses.matches("[\\w./-]+@([0-9a-f]{40}|COMMIT)"), "pinned by commit");
    }

    @ParameterizedTest
    @MethodSource("all")
    void noScriptHoldsAValueOfTheEvent(Path file) throws IOException {
        assertThat(valuesOf("run", read(file)))
                .allMatch(script -> !script.contains("${{"), "no expression in a script");
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsSharedThroughACache(Path file) throws IOException {
        Object workflow = read(file);

        assertThat(valuesOf("uses", workflow)).noneMatch(uses -> uses.contains("cache"));
        assertThat(valuesOf("cache", workflow)).isEmpty();
    }

    @Test
    void gradingIsReadFromTheDefaultBranchAndChecksNothingOut() throws IOException {
        Map<String, Object> workflow = read(GRADE);

        // the key "on" is read as text, as GitHub does, and not as the yes of YAML 1.1
        assertThat(map(workflow.get("on"))).containsOnlyKeys("pull_request_target");
        assertThat(valuesOf("uses", workflow)).noneMatch(uses -> uses.contains("actions/checkout"));
        assertThat(Files.readString(GRADE)).doesNotContain("run-id", "head.ref", "head.repo", "head_ref");
    }

    @Test
    void eachJobOfTheGradingHasTheRightsItNeedsAndNoMore() throws IOException {
        Map<String, Object> workflow = read(GRADE);
        Map<String, Object> jobs = map(workflow.get("jobs"));

        assertThat(map(workflow.get("permissions"))).isEmpty();
        assertThat(jobs).containsOnlyKeys("fetch", "grade", "publish");
        assertThat(map(map(jobs.get("fetch")).get("permissions"))).isEqualTo(Map.of("contents", "read"));
        assertThat(map(map(jobs.get("grade")).get("permissions"))).isEmpty();
        assertThat(map(map(jobs.get("publish")).get("permissions"))).isEqualTo(Map.of("checks", "write"));
    }

    @Test
    void theSecretIsSeenByOneStepBeforeAnythingForeignIsOnTheMachine() throws IOException {
        List<Object> steps = list(map(map(read(GRADE).get("jobs")).get("grade")).get("steps"));

        assertThat(steps.stream().filter(step -> step.toString().contains("secrets.")))
                .containsExactly(steps.get(0));
        assertThat(steps.get(1).toString()).contains("actions/download-artifact");
        assertThat(map(read(GRADE).get("env")).values().toString()).doesNotContain("secrets");
    }

    /** Actions and scripts take S3 where nothing is said, and no template says anything. */
    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateLowersTheLevelOfTheSandbox(Path file) throws IOException {
        assertThat(Files.readString(file))
                .doesNotContainPattern("(?i)\\blevel\\b|require-sandbox|allow-unsandboxed|\\bS[012]\\b");
    }

    static Stream<Path> templates() {
        Path templates = Build.home().resolve("templates");
        return Stream.of(
                GRADE,
                PUBLIC,
                templates.resolve("gitlab/grading-project.gitlab-ci.yml"),
                templates.resolve("shell/grade-archive"));
    }

    @Test
    void theLevelIsS3WhereNothingIsSaid() throws IOException {
        assertThat(map(map(read(Build.home().resolve("action.yml")).get("inputs"))
                        .get("level")))
                .containsEntry("default", "S3");
        assertThat(Files.readString(Build.home().resolve("pull-request/grade")))
                .contains("--require-sandbox \"${LEVEL:-S3}\"");
        assertThat(Files.readString(Build.home().resolve("pull-request/prepare")))
                .contains("--require-sandbox \"${LEVEL:-S3}\"");
    }

    @Test
    void exerciseDefinitionsAreReadAtTheDefaultBranch() throws IOException {
        List<Map<String, Object>> steps =
                list(map(map(read(GRADE).get("jobs")).get("fetch")).get("steps"));

        assertThat(map(steps.get(0).get("with")))
                .containsEntry("base", "${{ github.sha }}")
                .containsEntry("commit", "${{ github.event.pull_request.head.sha }}");
    }

    @Test
    void publicTestsHaveNothingWorthStealing() throws IOException {
        Map<String, Object> workflow = read(PUBLIC);

        assertThat(workflow.get("on")).isEqualTo("pull_request");
        assertThat(map(workflow.get("permissions"))).isEqualTo(Map.of("contents", "read"));
        assertThat(Files.readString(PUBLIC))
                .contains("persist-credentials: false")
                .doesNotContain("secrets.");
    }
}
