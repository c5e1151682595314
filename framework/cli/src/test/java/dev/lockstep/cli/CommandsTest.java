package dev.lockstep.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What works without a worker. */
class CommandsTest {
    private static final String MANIFEST = """
            {"schema": "lockstep/exercise/v1", "id": "%s", "title": "Title", "summary": "Summary.",
             "submit": ["oslab/Tlb.java"],
             "rubric": [{"id": "hit", "title": "Hits", "points": 100, "hint": "Look twice."}]}
            """;

    @TempDir
    Path home;

    @Test
    void listsExercisesInColumnsAndThoseOfOtherFoldersToo() throws IOException {
        Terminal terminal = new Terminal(home)
                .write("exercises/tlb/exercise.json", MANIFEST.formatted("tlb"))
                .write("exercises/tlb/src/main/java/oslab/Tlb.java", "")
                .write("more/page-table/src/main/java/oslab/Tlb.java", "")
                .write("more/page-table/exercise.json", MANIFEST.formatted("page-table"));

        terminal.run("list", "--exercises", home.resolve("more").toString())
                .exitsWith(0)
                .says("page-table  Title: Summary.", "tlb         Title: Summary.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "grade --help",
                "batch --help",
                "shard --help",
                "merge --help",
                "regrade --help",
                "list --help",
                "verify --help",
                "new --help",
                "pack --help",
                "handout --help",
                "report --help",
                "intake --help",
                "check --help",
                "check-run --help",
                "watch --help",
                "doctor --help"
            })
    void explainsItself(String arguments) {
        new Terminal(home).run(arguments.split(" ")).exitsWith(0).says("Usage: lockstep");
    }

    @Test
    void namesItsVersion() {
        new Terminal(home).run("--version").exitsWith(0).says("lockstep 0.1.0");
    }
}
