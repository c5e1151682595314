package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnicodeTextTest {
    private static final String LAUGHING = "\uD83D\uDE00";

    @Test
    void leavesWellFormedTextAlone() {
        String text = "Grüße " + LAUGHING + "\n\tcode";

        assertThat(UnicodeText.wellFormed(text)).isSameAs(text);
        assertThat(UnicodeText.visible(text)).isEqualTo(text);
    }

    @Test
    void replacesEachSurrogateWithoutPartner() {
        assertThat(UnicodeText.wellFormed("\uDE00" + LAUGHING + "\uD83D\uD83D"))
                .isEqualTo("\uFFFD" + LAUGHING + "\uFFFD\uFFFD");
    }

    @Test
    void spellsWhatNobodyWouldSee() {
        assertThat(UnicodeText.visible("\0\u001B\u009B\u200B\u2066\uFEFF\uD83D\uFFFF\u2028"))
                .isEqualTo("\\u0000\\u001B\\u009B\\u200B\\u2066\\uFEFF\\uD83D\\uFFFF\\u2028");
    }

    @Test
    void endsLinesInOneWay() {
        assertThat(UnicodeText.visible("a\r\nb\rc\n")).isEqualTo("a\nb\\u000Dc\n");
    }
}
