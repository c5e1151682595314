package dev.lockstep.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void readsEveryKindOfValue() {
        Object value = Json.read(" {\"a\" : [1, -2.5e1, true, null, \"x\\u00e9\\n\\\"\"], \"b\": {}} ");

        assertThat(value).isEqualTo(Map.of("a", Arrays.asList(1L, -25.0, true, null, "xé\n\""), "b", Map.of()));
    }

    @Test
    void aNumberOfThirtyTwoBitsStaysPositive() {
        assertThat(Json.read("4294967295")).isEqualTo(4294967295L);
        assertThat(Json.read("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void readsWhatItWrites() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "a\"b\\c\u0007ä🙂");
        value.put("list", List.of(1L, 2.5, false, List.of(), Map.of()));
        value.put("nothing", null);

        String json = Json.write(value);

        assertThat(Json.read(json)).isEqualTo(value);
        assertThat(json).matches("\\p{ASCII}+").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "01",
                "1 2",
                "\"a",
                "\"\\x\"",
                "tru",
                "nul",
                "\"\\u12\"",
                "99999999999999999999",
                "'a'",
                "[1 2]",
                "{a:1}",
                "\"a\nb\""
            })
    void refusesWhatIsNotJsonAndSaysWhere(String text) {
        assertThatThrownBy(() -> Json.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("character ");
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesNothingThatJsonDoesNotHave() {
        assertThatThrownBy(() -> Json.write(List.of(new Object()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
