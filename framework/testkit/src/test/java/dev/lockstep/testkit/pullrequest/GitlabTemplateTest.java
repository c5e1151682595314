package dev.lockstep.testkit.pullrequest;

import static dev.lockstep.testkit.pullrequest.YamlFile.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitlabTemplateTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final String PREFIX = "course-0123456/";

    @TempDir
    Path folder;

    private GitlabRun run;

    @BeforeEach
    void aPipelineThatATriggerStarted() throws Exception {
        run = new GitlabRun(folder)
                .with("SOURCE_PROJECT", "4711")
                .with("COMMIT", COMMIT)
                .with("CI_COMMIT_REF_NAME", "x\"; touch owned; $(touch owned)");
    }

    @Test
    void gradesTheCommitAndLeavesTheStudentsReport() throws Exception {
        byte[] archive = Archives.commit(
                "mutants/if-instead-of-while",
                Map.of(
                        PREFIX + ".gitlab-ci.yml", "grade: {script: [touch owned]}",
                        PREFIX + "::error::owned\n##[error]b.java", "class X {}",
                        PREFIX + "$(touch owned).java", "class Y {}",
                        PREFIX + "exercises/semaphore/exercise.json", "{}"));
        try (ApiServer api = new ApiServer(archive)) {
            Step.Ended fetched = fetch(api);

            assertThat(fetched.code()).as(fetched.log()).isZero();
            assertThat(fetched.log()).isEqualTo("taken: 1 files\n");
            assertThat(api.requests())
                    .containsExactly(new ApiServer.Request(
                            "api", "GET /projects/4711/repository/archive.zip?sha=" + COMMIT, "top-secret", ""));
        }
        Step.Ended graded = run.run("grade");

        assertThat(graded.code()).as(graded.log()).isZero();
        assertThat(graded.log()).endsWith("graded\n").doesNotContain("owned");
        assertThat(folder.resolve("artifacts/report")).isDirectoryContaining("glob:**.html");
        assertThat(folder.resolve("artifacts/report/report.json")).content().contains("\"audience\": \"student\"");
        assertThat(folder).isDirectoryNotContaining("glob:**/owned");
    }

    @Test
    void aPoisonedArchiveIsToldToItsAuthorAndGradesNothing() throws Exception {
        try (ApiServer api = new ApiServer(Archives.commit("reference", Map.of("../../escaped.java", "class E {}")))) {
            Step.Ended fetched = fetch(api);

            assertThat(fetched.code()).as(fetched.log()).isZero();
        }
        Step.Ended graded = run.run("grade");

        assertThat(graded.code()).as(graded.log()).isZero();
        assertThat(folder.resolve("artifacts/report")).isDirectoryNotContaining("glob:**.json");
        assertThat(folder.resolve("artifacts/report/rejected.txt")).content().contains("points out of the archive");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SOURCE_PROJECT | 4711/../../users
                    SOURCE_PROJECT | $(touch owned)
                    COMMIT         | main
                    COMMIT         | 0123456789abcdef0123456789abcdef0123456"; touch owned; "
                    """)
    void whatIsNoNumberAndNoCommitEndsTheJobBeforeAnyRequest(String variable, String hostile) throws Exception {
        run.with(variable, hostile);
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended fetched = fetch(api);

            assertThat(fetched.code()).isEqualTo(2);
            assertThat(fetched.log()).contains(variable).doesNotContain(hostile);
            assertThat(api.requests()).isEmpty();
        }
        assertThat(folder.resolve("artifacts")).isEmptyDirectory();
    }

    @Test
    void theImageAndLockstepArePinnedAndNothingIsCached() throws Exception {
        Map<String, Object> file = YamlFile.read(GitlabRun.TEMPLATE);

        assertThat(map(file.get("default")).get("image").toString()).matches("maven:[\\w.-]+@sha256:[0-9a-f]{64}");
        assertThat(YamlFile.valuesOf("image", file)).hasSize(1);
        assertThat(map(file.get("variables")).get("LOCKSTEP_COMMIT").toString()).matches("[0-9a-f]{40}");
        assertThat(Files.readString(GitlabRun.TEMPLATE)).doesNotContain("cache:", "include:", "services:");
    }

    @Test
    void theJobThatRunsStudentsCodePreparesTheSandboxFirstAndHasNoToken() throws Exception {
        Map<String, Object> file = YamlFile.read(GitlabRun.TEMPLATE);

        assertThat(YamlFile.<String>list(map(file.get("grade")).get("script")))
                .first()
                .isEqualTo("lockstep/pull-request/prepare");
        assertThat(map(map(file.get("fetch")).get("environment"))).containsEntry("name", "fetch");
        assertThat(map(file.get("grade"))).doesNotContainKey("environment");
        assertThat(map(file.get("variables")).keySet()).noneMatch(name -> name.contains("TOKEN"));
    }

    private Step.Ended fetch(ApiServer api) throws Exception {
        return run.with("CI_API_V4_URL", api.url())
                .with("READ_TOKEN", "top-secret")
                .run("fetch");
    }
}
