package dev.lockstep.kit.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OracleInputTest {
    private final OracleInput input =
            OracleInput.read("{\"size\": 4096, \"entries\": [2147483672, 0], \"policy\": \"LRU\", \"ratio\": 0.5}");

    @Test
    void givesEachMemberInItsForm() {
        assertThat(input.integer("size", 1, 4096)).isEqualTo(4096);
        assertThat(input.numbers("entries")).containsExactly(2147483672L, 0L);
        assertThat(input.text("policy")).isEqualTo("LRU");
        assertThat(input.has("seed")).isFalse();
    }

    @Test
    void whatHasAnotherFormIsABadCaseThatNamesIt() {
        assertBad(() -> input.number("seed"), "input.seed is missing");
        assertBad(() -> input.number("ratio"), "input.ratio must be a whole number, but is 0.5");
        assertBad(() -> input.numbers("policy"), "input.policy must be a list of whole numbers, but is \"LRU\"");
        assertBad(() -> input.integer("size", 1, 16), "input.size must be from 1 to 16, but is 4096");
        assertBad(() -> input.knowsOnly("size", "entries"), "input has unknown members [policy, ratio]");
        assertBad(() -> OracleInput.read("[]"), "input must be an object");
        assertBad(() -> OracleInput.read("{\"a\": 99999999999999999999}"), "input cannot be read");
    }

    private static void assertBad(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(BadCase.class).hasMessageContaining(message);
    }
}
