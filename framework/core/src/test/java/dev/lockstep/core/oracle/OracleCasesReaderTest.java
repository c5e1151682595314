package dev.lockstep.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleCasesReaderTest {
    @TempDir
    Path folder;

    @Test
    void everyLineIsACaseWithItsPlace() throws IOException {
        Path file = file("{\"id\": \"a\", \"input\": {\"x\": 1}, \"expected\": [2]}\n\n"
                + "{\"expected\": null, \"input\": {}, \"id\": \"b\", \"note\": \"is not read\"}\r\n");

        OracleCases read = OracleCasesReader.read(file);

        assertThat(read).isInstanceOf(OracleCases.Read.class);
        assertThat(((OracleCases.Read) read).cases())
                .extracting(OracleCase::id, OracleCase::place)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("a", file + ":1"),
                        org.assertj.core.api.Assertions.tuple("b", file + ":3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\": \"a\", | is not one JSON value",
                "{\"id\": \"a\", \"input\": {}, \"expected\": 1} 2 | is not one JSON value",
                "[] | needs an \"id\"",
                "{\"id\": 7, \"input\": {}, \"expected\": 1} | needs an \"id\"",
                "{\"id\": \"a\", \"input\": [], \"expected\": 1} | needs an \"input\"",
                "{\"id\": \"a\", \"input\": {}} | needs an \"expected\""
            })
    void whatIsNoCaseIsNamedByFileAndLine(String line, String problem) throws IOException {
        Path file = file("{\"id\": \"first\", \"input\": {}, \"expected\": 1}\n" + line + "\n");

        OracleCases read = OracleCasesReader.read(file);

        assertThat(read).isInstanceOf(OracleCases.Malformed.class);
        assertThat(((OracleCases.Malformed) read).problems())
                .singleElement()
                .satisfies(found -> assertThat(found).startsWith(file + ":2: ").contains(problem));
    }

    @Test
    void aFileThatIsEmptyOrMissingHoldsNoCase() throws IOException {
        assertThat(OracleCasesReader.read(file("\n"))).isInstanceOf(OracleCases.Malformed.class);
        assertThat(OracleCasesReader.read(folder.resolve("none"))).isInstanceOf(OracleCases.Malformed.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("cases.jsonl"), text);
    }
}
