package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.Comparison;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void marksTheMiddleThatDiffers() {
        assertThat(between("served 1 of 3", "served 12 of 3")).isEqualTo("served 1[] of 3 | served 1[2] of 3");
    }

    @Test
    void marksNothingWhenTheTextsHaveNothingInCommon() {
        assertThat(between("true", "no")).isEqualTo("true[] | no[]");
    }

    @Test
    void doesNotCountACharacterTwiceWhenOneTextRepeatsIt() {
        assertThat(between("aa", "aaa")).isEqualTo("aa[] | aa[a]");
    }

    @Test
    void keepsSurrogatePairsTogether() {
        assertThat(between("\uD83D\uDE00", "\uD83D\uDE01")).isEqualTo("\uD83D\uDE00[] | \uD83D\uDE01[]");
        assertThat(between("x\uD83D\uDE00", "x\uD83E\uDE00")).isEqualTo("x[\uD83D\uDE00] | x[\uD83E\uDE00]");
    }

    private static String between(String expected, String actual) {
        Page.Difference difference = Differences.between(new Comparison(expected, actual));
        return shown(difference.expected()) + " | " + shown(difference.actual());
    }

    private static String shown(Page.Marked text) {
        return text.before() + "[" + text.differing() + "]" + text.after();
    }
}
