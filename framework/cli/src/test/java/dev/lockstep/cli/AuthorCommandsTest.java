package dev.lockstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author types, right and wrong. */
class AuthorCommandsTest {
    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void anotherExercise() {
        terminal = new Terminal(home)
                .run("new", "tlb", "--dir", home.resolve("exercises").toString());
    }

    @Test
    void writesAnExerciseThatTheCatalogueKnows() {
        terminal.exitsWith(0).says("Wrote 'tlb'", "lockstep verify tlb");

        terminal.run("list").exitsWith(0).says("tlb  Tlb: ");
    }

    @Test
    void suggestsAnIdForWhatIsNone() {
        terminal.run("new", "PageTable").exitsWith(2).complains("'PageTable' is no id", "did you mean 'page-table'?");
        terminal.run("new", "42").exitsWith(2).complains("'42' is no id", "such as page-table");
    }

    @Test
    void takesNoIdThatIsTaken() {
        terminal.run("new", "tlb", "--dir", home.resolve("mine").toString())
                .exitsWith(2)
                .complains("there is an exercise 'tlb' already");
    }

    @Test
    void overwritesNothing() throws IOException {
        terminal.write("mine/paging/notes", "mine");

        terminal.run("new", "paging", "--dir", home.resolve("mine").toString())
                .exitsWith(2)
                .complains("is there already", "--dir");

        assertThat(home.resolve("mine/paging/exercise.json")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithAPack() throws IOException {
        terminal.write("pack.zip", "<html>");

        terminal.run("list", "--exercises", home.resolve("pack.zip").toString())
                .exitsWith(2)
                .complains("pack.zip' is no zip", "lockstep pack ID");
    }

    @Test
    void packsWhatCanBeListedElsewhere() throws IOException {
        Path zip = home.resolve("tlb.zip");
        terminal.run("pack", "tlb", "--out", zip.toString()).exitsWith(0).says("not for students");
        terminal.run("pack", "tlb", "--out", zip.toString()).exitsWith(2).complains("is there already");

        Files.move(home.resolve("exercises"), home.resolve("gone"));
        new Terminal(home).write("exercises/other/exercise.json", "{}");
        terminal.run("list", "--exercises", zip.toString()).says("tlb  Tlb: ");
    }

    @Test
    void knowsThreeLevels() {
        terminal.run("verify", "tlb", "--level", "final")
                .exitsWith(2)
                .complains("'final' is no level; take one of draft, course, published");
    }
}
