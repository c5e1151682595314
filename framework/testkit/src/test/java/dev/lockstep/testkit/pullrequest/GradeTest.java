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

    /** Whatever the job knows: the grader is started without it, so nothing that it starts can have it. */
    @Test
    void startsTheGraderWithoutAnySecretOfTheJob() throws Exception {
        Recorder recorder = Recorder.in(folder.resolve("recorder"));
        handIn("reference");

        variables(Step.of(folder, recorder.script("grade").toString()))
                .with("PACK_TOKEN", "top-secret-1")
                .with("READ_TOKEN", "top-secret-2")
                .with("ACTIONS_RUNTIME_TOKEN", "top-secret-3")
                .with("GITHUB_TOKEN", "top-secret-4")
                .with("JAVA_TOOL_OPTIONS", "-Dtop-secret-5")
                .run();

        assertThat(recorder.environmentOf("grade"))
                .containsKeys("PATH", "HOME")
                .allSatisfy((name, value) -> assertThat(value).doesNotContain("top-secret"));
        assertThat(recorder.environmentOf("grade").keySet())
                .isSubsetOf("PATH", "HOME", "LANG", "JAVA_HOME", "LOCKSTEP_CACHE", "PWD", "SHLVL", "_");
        assertThat(recorder.arguments())
                .singleElement()
                .asString()
                .startsWith("grade semaphore")
                .contains("--require-sandbox S3");
    }

    @Test
    void gradesNothingWhereTheSandboxCannotBeHad() throws Exception {
        handIn("reference");

        Step.Ended ended = variables(withoutNamespaces("grade")).run();

        assertThat(ended.code()).as(ended.log()).isEqualTo(3);
        assertThat(ended.log()).startsWith("not graded: ").contains("lockstep doctor");
        assertThat(files()).isEmpty();
    }

    @Test
    void aMachineWithoutASandboxIsNotPrepared() throws Exception {
        Step.Ended ended = withoutNamespaces("prepare").run();

        assertThat(ended.code()).as(ended.log()).isEqualTo(3);
        assertThat(ended.log()).contains("S3");
    }

    /** On this machine the kernel lets a process have a sandbox; in this one it lets nobody have a second. */
    private Step withoutNamespaces(String name) {
        String script = Build.home().resolve("pull-request").resolve(name).toString();
        return Step.of(folder, "bwrap", "--dev-bind", "/", "/", "--unshare-user", "--disable-userns", script);
    }

    private void handIn(String solution) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/submission.zip"), Archives.commit(solution, Map.of()));
    }

    private Step grade() {
        return variables(Step.of("grade", Build.home()));
    }

    private Step variables(Step step) {
        return step.with("SUBMISSION", folder.resolve("in").toString())
                .with("EXERCISE", "semaphore")
                .with("OUT", folder.resolve("out").toString());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
