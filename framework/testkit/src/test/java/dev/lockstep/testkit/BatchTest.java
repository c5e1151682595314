package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small course, graded as an instructor does it. */
class BatchTest {
    private static final Path GOLDEN = Build.home().resolve("framework/testkit/src/test/resources/golden");

    private static final Pattern BEGUN = Pattern.compile(" [1-9]\\d*/63 ");
    private static final int CONTROL_C = 3;

    @TempDir
    private Path folder;

    private Path course;
    private Path out;

    @BeforeEach
    void aCourse() throws IOException {
        course = Files.createDirectory(folder.resolve("course"));
        out = folder.resolve("out");
        for (String name : List.of("all-right", "wrong-answer", "does-not-compile")) {
            handIn(name, name);
        }
    }

    @Test
    void everySubmissionIsARowAndOnlyWhatChangedIsGradedAgain() throws IOException {
        Files.createDirectory(course.resolve("empty"));

        LockstepProcess.Result first = batch("--jobs", "2");
        handIn("all-right", "wrong-answer");
        LockstepProcess.Result second = batch();

        assertThat(first.output())
                .contains(
                        "4 submissions: 1 with every point, 1 with some, 1 with none, 1 not graded", "empty' is empty");
        assertThat(first.exitCode()).isEqualTo(3);
        assertThat(second.output())
                .contains("4 submissions: 2 with every point, 0 with some, 1 with none, 1 not graded");
        assertThat(second.errors()).contains("2 of 4 needed no grading");
        assertThat(out.resolve("results.csv")).content().contains("does-not-compile,");
        assertThat(out.resolve("submissions/wrong-answer/student/report.json"))
                .content()
                .contains("\"earned\": 100");
    }

    @Test
    void formsForOtherSystemsAreWrittenAtTheEnd() throws IOException {
        Path gradebook = Files.writeString(folder.resolve("gradebook.csv"), """
                Student,ID,SIS Login ID,Section,HW 1 (7)
                    Points Possible,,,,100.00
                Nobody,1,n,S,
                """);

        LockstepProcess.Result unknown = batch("--format", "jnit");
        LockstepProcess.Result batch =
                batch("--format", "junit", "--format", "sarif", "--format", "canvas=" + gradebook);

        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.errors()).contains("there is no format 'jnit'; there are: ", "canvas");
        assertThat(unknown.output()).as("of what was graded").isEmpty();
        assertThat(batch.output()).contains("format junit", "format sarif", "Grades filled in: 0", "Without a place");
        assertThat(batch.exitCode()).isEqualTo(1);
        for (String audience : List.of("student", "instructor")) {
            Path reports = out.resolve("submissions/wrong-answer").resolve(audience);
            assertThat(reports.resolve("TEST-tally.xml")).content().contains("<testsuite");
            assertThat(reports.resolve("report.sarif")).content().contains("2.1.0");
        }
    }

    @Test
    void aChangedExerciseIsComparedBeforeItCounts() throws IOException {
        Path exercise = copy(GOLDEN.resolve("exercises/tally"), folder.resolve("exercises/tally"));
        grade(exercise);
        Path manifest = exercise.resolve("exercise.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace("\"points\": 50", "\"points\": 40")
                        .replace("\"points\": 20", "\"points\": 30"));

        LockstepProcess.Result refused = grade(exercise);
        LockstepProcess.Result compared = LockstepProcess.run(folder, "regrade", out.toString());
        String before = Files.readString(out.resolve("results.csv"));
        LockstepProcess.Result applied = LockstepProcess.run(folder, "regrade", out.toString(), "--apply");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.errors()).contains("the exercise was edited", "lockstep regrade");
        assertThat(compared.output()).contains("counts: 50 → 40, worth 40 and was 50; passed as before");
        assertThat(compared.exitCode()).isEqualTo(1);
        assertThat(before).contains("all-right,,,all-right,,,,,,graded,100,100,50,30,20");
        assertThat(applied.exitCode()).isZero();
        assertThat(out.resolve("results.csv")).content().contains("graded,100,100,40,30,30");
        assertThat(grade(exercise).errors()).contains("3 of 3 needed no grading");
    }

    @Test
    void shardsAreJoinedOnceAllAreDone() {
        LockstepProcess.Result one = shard("0");
        LockstepProcess.Result early = LockstepProcess.run(folder, "merge", out.toString(), out + "-0");
        LockstepProcess.Result other = shard("1");
        LockstepProcess.Result merged = LockstepProcess.run(folder, "merge", out.toString(), out + "-1");

        assertThat(one.exitCode()).isZero();
        assertThat(early.exitCode()).isEqualTo(3);
        assertThat(early.errors()).contains("not done: 1 of 2");
        assertThat(other.exitCode()).isZero();
        assertThat(merged.exitCode()).isZero();
        assertThat(merged.output())
                .contains("3 submissions: 1 with every point, 1 with some, 1 with none, 0 not graded");
        assertThat(out.resolve("submissions/all-right/student/report.html")).exists();
    }

    /** The controller dies in the middle, without a chance to do anything; nothing that it had finished is done again. */
    @Test
    void whatWasFinishedBeforeAKillIsNeitherLostNorDoneAgain() throws IOException, InterruptedException {
        for (int i = 0; i < 6; i++) {
            handIn("all-right", "right-" + i);
        }
        List<String> finished = new ArrayList<>();
        Process controller = LockstepProcess.start(folder, arguments("--json", "--jobs", "1"));
        try (BufferedReader events = controller.inputReader(StandardCharsets.UTF_8)) {
            for (String event = events.readLine(); finished.size() < 3; event = events.readLine()) {
                if (event.contains("\"done\"")) {
                    finished.add(submissionIn(event));
                }
            }
            controller.destroyForcibly().waitFor();
        }

        LockstepProcess.Result rest = batch("--json");

        List<String> again = rest.output()
                .lines()
                .filter(event -> event.contains("\"known\":false"))
                .map(BatchTest::submissionIn)
                .toList();
        assertThat(again).doesNotContainAnyElementsOf(finished);
        assertThat(rest.output()).contains("\"total\":9,\"passed\":7,\"failed\":2,\"not-graded\":0");
        assertThat(rest.exitCode()).isZero();
    }

    /** Whoever comes second finds what the first has done, and does the rest; one result of each counts. */
    @Test
    void twoControllersMayFillOneFolder() throws IOException, InterruptedException {
        for (int i = 0; i < 4; i++) {
            handIn("all-right", "right-" + i);
        }
        Process one = LockstepProcess.start(folder, arguments("--json", "--jobs", "1"));
        LockstepProcess.Result other = batch("--json", "--jobs", "1");
        String events = new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(one.waitFor()).isZero();
        assertThat(other.exitCode()).isZero();
        assertThat(List.of(events, other.output())).allSatisfy(said -> assertThat(said)
                .contains("\"total\":7,\"passed\":5,\"failed\":2,\"not-graded\":0"));
        LockstepProcess.Result third = batch();
        assertThat(third.errors()).contains("7 of 7 needed no grading");
        try (Stream<Path> results = Files.walk(out.resolve("results"))) {
            assertThat(results.filter(file -> file.toString().endsWith(".gz"))).hasSize(7);
        }
    }

    /** The command "script" gives it a terminal of its own. */
    @Test
    void onATerminalABarShowsHowFarItIs() throws IOException, InterruptedException {
        Process script = LockstepProcess.startOnTerminal(folder, arguments());
        String shown = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).as(shown).isZero();
        List<String> frames = shown.lines()
                .flatMap(line -> Stream.of(line.split("\r")))
                .filter(frame -> frame.contains("Grading"))
                .toList();
        assertThat(frames).last().asString().contains("100%", "3/3", "/s", "1 with every point, 1 with some");
        assertThat(shown).doesNotContain("Grading 3 submissions").contains("3 submissions: 1 with every point");
    }

    @Test
    void controlCEndsTheWorkersAndSaysHowToGoOn() throws Exception {
        for (int i = 0; i < 60; i++) {
            handIn("all-right", "right-" + i);
        }
        Process script = LockstepProcess.startOnTerminal(folder, arguments("--jobs", "1"));
        StringBuilder shown = new StringBuilder();
        Reader terminal = script.inputReader(StandardCharsets.UTF_8);
        for (int read = terminal.read(); read >= 0; read = terminal.read()) {
            shown.append((char) read);
            if (read == '(' && BEGUN.matcher(shown).find()) {
                break;
            }
        }
        script.getOutputStream().write(CONTROL_C);
        script.getOutputStream().flush();
        for (int read = terminal.read(); read >= 0; read = terminal.read()) {
            shown.append((char) read);
        }

        assertThat(script.waitFor()).as(shown.toString()).isEqualTo(130);
        assertThat(shown).contains("Stopped. What is graded is kept", "batch tally " + course);
        for (ProcessHandle worker : workers()) {
            worker.onExit().get(60, TimeUnit.SECONDS);
        }
        assertThat(batch("--jobs", "2").errors()).containsPattern("[1-9]\\d* of 63 needed no grading");
    }

    private static List<ProcessHandle> workers() {
        String runtimes = Build.installation().worker().java().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(runtimes))
                .toList();
    }

    private static String submissionIn(String event) {
        return event.replaceAll(".*\"submission\":\"([^\"]*)\".*", "$1");
    }

    private LockstepProcess.Result batch(String... more) {
        return LockstepProcess.run(folder, arguments(more));
    }

    private String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of(
                                "batch",
                                "tally",
                                course.toString(),
                                "--exercises",
                                GOLDEN.resolve("exercises").toString(),
                                "--out",
                                out.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private LockstepProcess.Result grade(Path exercise) {
        return LockstepProcess.run(
                folder,
                "batch",
                "tally",
                course.toString(),
                "--exercises",
                exercise.toString(),
                "--out",
                out.toString());
    }

    private LockstepProcess.Result shard(String index) {
        return LockstepProcess.run(
                folder,
                "shard",
                "tally",
                course.toString(),
                "--exercises",
                GOLDEN.resolve("exercises").toString(),
                "--out",
                out + "-" + index,
                "--index",
                index,
                "--count",
                "2");
    }

    private void handIn(String golden, String as) throws IOException {
        copy(Golden.result(golden).resolve("submission"), course.resolve(as));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        return to;
    }
}
