package dev.lockstep.core.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lockstep.core.execute.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[[1,16261],[\"INVALID\",8]] | [[1,16261],[\"INVALID\",8]]",
                "[3, 3.0, 4294967295] | [3.0, 3, 4294967295]",
                "{\"a\": 1, \"b\": 2} | {\"b\": 2, \"a\": 1}",
                "null | null"
            })
    void equalValuesAgree(String expected, String got) throws JsonProcessingException {
        assertThat(compared(expected, new Answer.Given(got)).agreed()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[[1,2],[3,4]] | [[1,2],[3,5]] | [1][1]",
                "[1,2] | [1] | [1]",
                "[1] | [1,2] | [1]",
                "[1] | [\"1\"] | [0]",
                "1 | [1] | ~~",
                "[\"HIT\"] | [\"MISS\"] | [0]"
            })
    void othersDisagreeAtTheFirstPlaceThatDiffers(String expected, String got, String where)
            throws JsonProcessingException {
        Agreement agreement = compared(expected, new Answer.Given(got));

        assertThat(agreement.agreed()).isZero();
        assertThat(agreement.disagreements()).extracting(Disagreement::where).containsExactly(where);
    }

    @Test
    void noAnswerIsADisagreementAndABadCaseIsNeither() throws JsonProcessingException {
        Agreement silent = compared("1", new Answer.NotGiven("it ended"));
        Agreement bad = compared("1", new Answer.BadCase("input.x is missing"));

        assertThat(silent.disagreements()).extracting(Disagreement::got).containsExactly("it ended");
        assertThat(bad.disagreements()).isEmpty();
        assertThat(bad.badCases()).containsExactly("f:1: input.x is missing");
    }

    private static Agreement compared(String expected, Answer answer) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        OracleCase asked = new OracleCase("f:1", "a", json.createObjectNode(), json.readTree(expected));
        return Agreement.of(List.of(asked), List.of(answer));
    }
}
