package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input exits with 2, says what to do, and leaves nothing half written. */
class BadInputTest {
    private static final String TLB = """
            {"schema": "lockstep/exercise/v1", "id": "tlb", "title": "A TLB", "summary": "Translates.",
             "submit": ["oslab/Tlb.java"],
             "rubric": [{"id": "hit", "title": "Hits", "points": 100, "hint": "Look twice."}]}
            """;

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void oneExercise() throws IOException {
        terminal = new Terminal(home)
                .write("exercises/tlb/exercise.json", TLB)
                .write("exercises/tlb/HANDOUT.md", "# A TLB")
                .write("exercises/tlb/src/main/java/oslab/Tlb.java", "package oslab; public class Tlb {}")
                .write("exercises/tlb/src/test/java/oslab/TlbTest.java", "package oslab; class TlbTest {}")
                .write("framework/cli/target/lib/lockstep-cli-0.1.0.jar", "")
                .write("framework/worker/target/lib/lockstep-kit-0.1.0.jar", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade tbl .", "handout tbl --out out", "verify tbl"})
    void suggestsTheNearestExercise(String arguments) throws IOException {
        List<Path> before = terminal.files();

        terminal.run(arguments.split(" "))
                .exitsWith(2)
                .complains("there is no exercise 'tbl'; did you mean 'tlb'?")
                .isSilentOnOutput();

        assertThat(terminal.files()).isEqualTo(before);
    }

    /** An option of a batch, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --at 2026-11-20T22:00Z             | --at picks commits, and these submissions come from plain
            --from git --at yesterday          | --at yesterday is no time; give one such as
            --due tomorrow                     | --due tomorrow is no time; give one such as
            --attempts worst                   | --attempts worst is not known; there are: last, first, best
            --from blackboard                  | --from blackboard is not known; there are: moodle, canvas, gradescope
            --roster nowhere.csv               | --roster: there is no file 'nowhere.csv'
            --roster HOME/two.csv              | needs a column 'name' and one of 'id', 'identifier'
            --format canvas                    | --format canvas needs a file to fill in, canvas=FILE
            --format canvas=HOME/two.csv       | two.csv has 2 assignments; name the column with --grade-column: HW 1 (7), HW 2 (8)
            --format moodle=HOME/two.csv       | two.csv is no grading worksheet: it needs the columns
            """)
    void aBatchIsRefusedBeforeAnythingIsGraded(String options, String complaint) throws IOException {
        terminal.write("two.csv", "Student,ID,HW 1 (7),HW 2 (8)\n    Points Possible,,10,10\n")
                .write("course/ann/Tlb.java", "package oslab; public class Tlb {}");
        List<Path> before = terminal.files();

        terminal.run(("batch tlb HOME/course --out HOME/out " + options)
                        .replace("HOME", home.toString())
                        .split(" +"))
                .exitsWith(2)
                .complains(complaint)
                .isSilentOnOutput();

        assertThat(terminal.files()).isEqualTo(before);
    }

    @Test
    void listsTheExercisesWhereNoneIsNear() {
        terminal.run("grade", "page-table", ".").exitsWith(2).complains("'page-table'; there are: tlb");
    }

    @Test
    void listsEveryProblemOfABrokenManifestAndHidesNoOtherExercise() throws IOException {
        terminal.write(
                "exercises/lru/exercise.json",
                TLB.replace("\"tlb\"", "\"lru\"").replace("100", "\"many\"").replace("A TLB", ""));

        terminal.run("list").exitsWith(2).says("tlb  A TLB: Translates.").complains("title", "rubric[0].points");
    }

    @Test
    void saysWhyAnExerciseThatIsThereCannotBeUsed() throws IOException {
        terminal.write("exercises/lru/exercise.json", "{");

        terminal.run("grade", "lru", ".").exitsWith(2).complains("exercise 'lru' cannot be used", "exercise.json");
        terminal.run("verify").exitsWith(2).complains("exercise.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade",
                "grade tlb",
                "handout tlb",
                "handout --out here",
                "report",
                "grade tlb . --nope",
                "nope",
                ""
            })
    void showsHowItIsUsed(String arguments) throws IOException {
        List<Path> before = terminal.files();

        terminal.run(arguments.isEmpty() ? new String[0] : arguments.split(" "))
                .exitsWith(2)
                .complains("Usage: lockstep")
                .isSilentOnOutput();

        assertThat(terminal.files()).isEqualTo(before);
    }

    @Test
    void saysWhichFileOfASubmissionWasExpectedWhere() throws IOException {
        terminal.write("submission/Lru.java", "class Lru {}");
        List<Path> before = terminal.files();

        terminal.run(
                        "grade",
                        "tlb",
                        home.resolve("submission").toString(),
                        "--out",
                        home.resolve("out").toString())
                .exitsWith(2)
                .complains("Tlb.java")
                .isSilentOnOutput();

        assertThat(terminal.files()).isEqualTo(before);
    }

    @Test
    void saysThatThereIsNoSuchSubmission() {
        terminal.run("grade", "tlb", home.resolve("nowhere").toString())
                .exitsWith(2)
                .complains("nowhere");
    }

    @Test
    void saysThatAFolderHoldsNoReport() {
        terminal.run("report", home.resolve("exercises").toString())
                .exitsWith(2)
                .complains("holds no report");
        terminal.run("report", home.resolve("nowhere").toString()).exitsWith(2).complains("holds no report");
    }

    @Test
    void saysWhereAReportIsBroken() throws IOException {
        terminal.write("out/report.json", "{\"schema\": ");
        List<Path> before = terminal.files();

        terminal.run("report", home.resolve("out").toString()).exitsWith(2).complains("report.json");

        assertThat(terminal.files()).isEqualTo(before);
    }

    @Test
    void writesNoHandoutOverWhatIsThere() throws IOException {
        terminal.write("mine/notes.txt", "keep");
        List<Path> before = terminal.files();

        terminal.run("handout", "tlb", "--out", home.resolve("mine").toString())
                .exitsWith(2)
                .complains("is not empty")
                .isSilentOnOutput();

        assertThat(terminal.files()).isEqualTo(before);
    }

    @Test
    void saysThatItsOwnPartsAreMissing() {
        new Terminal(home.resolve("nowhere"))
                .run("verify", "--exercises", home.resolve("exercises").toString())
                .exitsWith(3)
                .complains("build Lockstep");
    }
}
