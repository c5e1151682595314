package dev.lockstep.testkit.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.author.Pack;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three jobs of grade.yml with a hostile event, from the head commit to the check. */
class WorkflowRunTest {
    private static final String HEAD = "0123456789abcdef0123456789abcdef01234567";
    private static final String BASE = "89abcdef0123456789abcdef0123456789abcdef";
    private static final String BRANCH = "x\"; touch owned; $(touch owned) `touch owned` ::error::owned";
    private static final String PREFIX = "mallory-course-3f2a1b/";
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");

    @TempDir
    Path folder;

    @Test
    void aHostilePullRequestIsGradedByTheBaseAndItsCheckSaysWhatWasLost() throws Exception {
        try (ApiServer api = new ApiServer(head("wrong-answer"), base());
                PackServer packs = PackServer.start(pack(), "top-secret", folder.resolve("ca.pem"))) {
            WorkflowRun run = run(api, packs);

            Step.Ended fetched = run.job("fetch");
            Step.Ended graded = run.job("grade");
            Step.Ended published = run.job("publish");

            assertThat(fetched).isEqualTo(new Step.Ended(0, "taken: 1 files\n"));
            assertThat(graded.code()).as(graded.log()).isZero();
            assertThat(graded.log()).endsWith("graded\n").doesNotContain("owned", "secret");
            assertThat(published).isEqualTo(new Step.Ended(0, "the check is published\n"));
            JsonNode check = check(api);
            assertThat(check.path("head_sha").textValue()).isEqualTo(HEAD);
            assertThat(check.path("conclusion").textValue()).isEqualTo("failure");
            assertThat(run.summary("publish")).content().contains("The total is the sum of what was added", "of 100");
            assertThat(run.artifact("badge/badge.svg")).content().contains("/100");
        }
        assertThat(called("owned")).isEmpty();
        assertThat(holding("job-token")).isEmpty();
        assertThat(holding("top-secret")).isEmpty();
    }

    /** The hidden tests decide: with the definitions of the base alone this criterion has no test. */
    @Test
    void aRightPullRequestPassesTheHiddenTestsOfThePack() throws Exception {
        try (ApiServer api = new ApiServer(head("all-right"), base());
                PackServer packs = PackServer.start(pack(), "top-secret", folder.resolve("ca.pem"))) {
            WorkflowRun run = run(api, packs);
            run.job("fetch");
            run.job("grade");
            run.job("publish");

            assertThat(check(api).path("conclusion").textValue()).isEqualTo("success");
        }
    }

    /** Grading with public tests alone instead would go unnoticed. */
    @Test
    void withoutTheHiddenPackNothingIsGradedAndTheCheckSaysSo() throws Exception {
        try (ApiServer api = new ApiServer(head("all-right"), base());
                PackServer packs = PackServer.start(pack(), "another-token", folder.resolve("ca.pem"))) {
            WorkflowRun run = run(api, packs);
            run.job("fetch");
            Step.Ended graded = run.job("grade");
            run.job("publish");

            assertThat(graded.code()).isNotZero();
            assertThat(run.artifact("report/report.json")).doesNotExist();
            assertThat(check(api).path("conclusion").textValue()).isEqualTo("action_required");
        }
    }

    private WorkflowRun run(ApiServer api, PackServer packs) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("github.api_url", api.url());
        values.put("github.repository", "course/semaphore");
        values.put("github.token", "job-token");
        values.put("github.sha", BASE);
        values.put("github.head_ref", BRANCH);
        values.put("github.event.pull_request.number", "7");
        values.put("github.event.pull_request.title", BRANCH);
        values.put("github.event.pull_request.head.ref", BRANCH);
        values.put("github.event.pull_request.head.sha", HEAD);
        values.put("github.event.repository.private", "true");
        values.put("vars.LOCKSTEP_PACK_URL", packs.url());
        values.put("secrets.LOCKSTEP_PACK_TOKEN", "top-secret");
        values.put("env.EXERCISE", "tally");
        values.put("env.DEFINITIONS", "exercises");
        return new WorkflowRun(folder, values).with("GITHUB_HEAD_REF", BRANCH);
    }

    /** Changes the workflow, the exercise and Lockstep itself, and names files such that a shell or a log obeys them. */
    private static byte[] head(String golden) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                PREFIX + "src/main/java/oslab/tally/Tally.java",
                Files.readString(GOLDEN.resolve("results").resolve(golden).resolve("submission/Tally.java")));
        files.put(PREFIX + ".github/workflows/grade.yml", "on: push\njobs: {a: {steps: [{run: touch owned}]}}");
        files.put(PREFIX + "exercises/tally/exercise.json", "{\"submit\": [\"**\"], \"rubric\": []}");
        files.put(PREFIX + "pull-request/grade", "touch owned");
        files.put(PREFIX + "lockstep", "touch owned");
        files.put(PREFIX + "$(touch owned).java", "class Owned {}");
        files.put(PREFIX + "a\n::error::owned\n##[error]owned.java", "class Owned {}");
        return Archives.of(files);
    }

    private byte[] base() throws IOException, InterruptedException {
        Path tally = folder.resolve("course/tally");
        FileUtils.copyDirectory(GOLDEN.resolve("exercises/tally").toFile(), tally.toFile());
        FileUtils.deleteDirectory(tally.resolve("src/hidden").toFile());
        return Archives.base(tally, folder.resolve("course"));
    }

    private byte[] pack() throws IOException {
        Path zip = folder.resolve("tally.zip");
        Pack.write(
                ExerciseCatalog.load(List.of(GOLDEN.resolve("exercises")))
                        .find("tally")
                        .orElseThrow(),
                zip,
                false);
        return Files.readAllBytes(zip);
    }

    private static JsonNode check(ApiServer api) throws IOException {
        List<ApiServer.Request> requests = api.requests();
        ApiServer.Request last = requests.get(requests.size() - 1);
        assertThat(last.line()).isEqualTo("POST /repos/course/semaphore/check-runs");
        assertThat(last.authorization()).isEqualTo("Bearer job-token");
        return new ObjectMapper().readTree(last.body());
    }

    /** Whatever a command of the pull request would have made. */
    private List<Path> called(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).toList();
        }
    }

    private List<Path> holding(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> holding = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    holding.add(file);
                }
            }
            return holding;
        }
    }
}
