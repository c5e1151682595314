package dev.lockstep.testkit.pullrequest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.testkit.Build;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchTest {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
    private static final String BASE = "89abcdef0123456789abcdef0123456789abcdef";
    private static final Path TALLY =
            Build.home().resolve("framework/testkit/src/test/resources/golden/exercises/tally");
    private static final String PREFIX = "mallory-course-3f2a1b/";

    @TempDir
    Path folder;

    @Test
    void keepsOfACommitOnlyWhatTheExerciseAsksFor() throws Exception {
        byte[] archive = Archives.commit(
                "mutants/if-instead-of-while",
                Map.of(
                        PREFIX + ".github/workflows/grade.yml", "on: push\njobs: {steal: {}}",
                        PREFIX + "action.yml", "runs: {using: composite}",
                        PREFIX + "exercises/semaphore/exercise.json", "{\"rubric\": []}",
                        PREFIX + "lockstep", "#!/bin/sh\ntouch " + folder.resolve("owned"),
                        PREFIX + "::error file=x::\nname with a command.java", "class X {}",
                        PREFIX + "$(touch owned).java", "class Y {}"));
        try (ApiServer api = new ApiServer(archive)) {
            Step.Ended ended = fetch(api).run();

            assertThat(ended.code()).as(ended.log()).isZero();
            assertThat(ended.log()).isEqualTo("taken: 1 files\n");
            try (ZipFile zip = new ZipFile(folder.resolve("out/submission.zip").toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .containsExactly("src/main/java/oslab/semaphore/CountingSemaphore.java");
            }
        }
        assertThat(files()).containsExactly("out", "out/submission.zip");
    }

    @Test
    void givesTheTokenToTheApiAndToNobodyElse() throws Exception {
        try (ApiServer api = new ApiServer(Archives.commit("reference", Map.of()))) {
            fetch(api).run();

            assertThat(api.requests())
                    .extracting(ApiServer.Request::host, ApiServer.Request::line, ApiServer.Request::authorization)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "api", "GET /repos/course/semaphore/zipball/" + COMMIT, "Bearer top-secret"),
                            org.assertj.core.groups.Tuple.tuple("storage", "GET /archive.zip", ""));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMMIT     | main
                    COMMIT     | $(touch owned)
                    COMMIT     | 0123456789abcdef0123456789abcdef0123456"; touch owned; "
                    COMMIT     | 0123456789abcdef0123456789abcdef01234567/../../../user
                    REPOSITORY | course/semaphore/../../orgs
                    REPOSITORY | `touch owned`/x
                    EXERCISE   | ../../etc
                    EXERCISE   | --exercises=/tmp
                    BASE       | refs/pull/7/head
                    BASE       | 0123456789abcdef0123456789abcdef0123456"; touch owned; "
                    DEFINITIONS | ../exercises
                    DEFINITIONS | exercises/../../../etc
                    DEFINITIONS | /etc
                    DEFINITIONS | $(touch owned)
                    """)
    void refusesWhatIsNoCommitNoRepositoryNoExercise(String variable, String hostile) throws Exception {
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended ended = fetch(api)
                    .with("DEFINITIONS", "exercises")
                    .with("BASE", BASE)
                    .with(variable, hostile)
                    .run();

            assertThat(ended.code()).isEqualTo(2);
            assertThat(ended.log()).contains(variable).doesNotContain(hostile);
            assertThat(api.requests()).isEmpty();
        }
        assertThat(files()).isEmpty();
    }

    /** A fault of the set-up, which must not be told to whoever handed in. */
    @Test
    void anExerciseThatIsNotHereBreaksTheStepAndRejectsNobody() throws Exception {
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended ended = fetch(api).with("EXERCISE", "no-such-exercise").run();

            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.log()).contains("there is no exercise 'no-such-exercise' here");
        }
        assertThat(files()).isEmpty();
    }

    /** The pull request changes the exercise such that a file of its own would be graded, and is worth more. */
    @Test
    void exerciseDefinitionsComeFromTheDefaultBranch() throws Exception {
        byte[] archive = Archives.commit(
                "reference",
                Map.of(
                        PREFIX + "exercises/tally/exercise.json", "{\"rubric\": []}",
                        PREFIX + "src/main/java/oslab/tally/Tally.java", "class Tally {}"));
        byte[] base = Archives.base(TALLY, folder.resolve("scratch"));
        FileUtils.deleteDirectory(folder.resolve("scratch").toFile());
        try (ApiServer api = new ApiServer(archive, base)) {
            Step.Ended ended = fetch(api)
                    .with("EXERCISE", "tally")
                    .with("DEFINITIONS", "exercises")
                    .with("BASE", BASE)
                    .run();

            assertThat(ended.code()).as(ended.log()).isZero();
            assertThat(api.requests())
                    .extracting(ApiServer.Request::line)
                    .containsExactly(
                            "GET /repos/course/semaphore/tarball/" + BASE,
                            "GET /base.tar.gz",
                            "GET /repos/course/semaphore/zipball/" + COMMIT,
                            "GET /archive.zip");
        }
        assertThat(folder.resolve("out/exercises/tally/exercise.json"))
                .hasSameTextualContentAs(TALLY.resolve("exercise.json"));
        try (ZipFile zip = new ZipFile(folder.resolve("out/submission.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("src/main/java/oslab/tally/Tally.java");
        }
    }

    @Test
    void aDefaultBranchWithoutTheFolderRejectsNobody() throws Exception {
        byte[] base = Archives.base(TALLY, folder.resolve("scratch"));
        FileUtils.deleteDirectory(folder.resolve("scratch").toFile());
        try (ApiServer api = new ApiServer(new byte[0], base)) {
            Step.Ended ended =
                    fetch(api).with("DEFINITIONS", "tasks").with("BASE", BASE).run();

            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.log()).contains("no folder 'tasks'");
        }
        assertThat(files()).isEmpty();
    }

    /** The intake parses foreign bytes, so it is started without the token. */
    @Test
    void theIntakeIsStartedWithoutTheToken() throws Exception {
        Recorder recorder = Recorder.in(folder.resolve("recorder"));
        try (ApiServer api = new ApiServer(Archives.commit("reference", Map.of()))) {
            Step.Ended ended = variables(
                            Step.of(folder, recorder.script("fetch").toString()), api)
                    .run();

            assertThat(ended.code()).as(ended.log()).isZero();
        }
        assertThat(recorder.environmentOf("intake")).containsKey("PATH").allSatisfy((name, value) -> assertThat(value)
                .doesNotContain("top-secret"));
    }

    @Test
    void aLineEndInTheCommitAddsNothingToTheRequest() throws Exception {
        try (ApiServer api = new ApiServer(new byte[0])) {
            Step.Ended ended =
                    fetch(api).with("COMMIT", COMMIT + "\"\noutput = \"owned").run();

            assertThat(ended.code()).isEqualTo(2);
            assertThat(api.requests()).isEmpty();
        }
    }

    @Test
    void aPoisonedArchiveIsToldToItsAuthorAndGoesNoFurther() throws Exception {
        byte[] archive = Archives.commit("reference", Map.of("../../escaped.java", "class Escaped {}"));
        try (ApiServer api = new ApiServer(archive)) {
            Step.Ended ended = fetch(api).run();

            assertThat(ended.code()).as(ended.log()).isZero();
            assertThat(folder.resolve("out/rejected.txt")).content().contains("points out of the archive");
        }
        assertThat(files()).containsExactly("out", "out/rejected.txt");
    }

    @Test
    void whatIsNoArchiveIsToldToo() throws Exception {
        try (ApiServer api = new ApiServer("PK\3\4 broken".getBytes(StandardCharsets.UTF_8))) {
            Step.Ended ended = fetch(api).run();

            assertThat(ended.code()).as(ended.log()).isZero();
        }
        assertThat(files()).containsExactly("out", "out/rejected.txt");
    }

    private Step fetch(ApiServer api) {
        return variables(Step.of("fetch", folder), api);
    }

    private Step variables(Step step, ApiServer api) {
        return step.with("API_URL", api.url())
                .with("REPOSITORY", "course/semaphore")
                .with("COMMIT", COMMIT)
                .with("TOKEN", "top-secret")
                .with("EXERCISE", "semaphore")
                .with("OUT", folder.resolve("out").toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
