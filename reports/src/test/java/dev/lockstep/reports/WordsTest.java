package dev.lockstep.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = Words.english();

    @Test
    void groupsDigitsByThree() {
        assertThat(List.of(0L, 999L, 1_000L, 1_048_576L, -1_000L, -100L))
                .extracting(words::grouped)
                .containsExactly("0", "999", "1,000", "1,048,576", "-1,000", "-100");
    }

    @Test
    void listsFewWordsWholeAndManyInPart() {
        assertThat(words.listed(List.of("a"))).isEqualTo("a");
        assertThat(words.listed(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(words.listed(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(words.listed(List.of("a", "b", "c", "d", "e", "f", "g"))).isEqualTo("a, b, c, d, e and 2 more");
    }

    @Test
    void saysSecondsWithoutNeedlessDigits() {
        assertThat(words.seconds(Duration.ofSeconds(10))).isEqualTo("10 s");
        assertThat(words.seconds(Duration.ofMillis(500))).isEqualTo("0.5 s");
    }

    @Test
    void endsASentenceOnce() {
        assertThat(Words.sentence("the program ended")).isEqualTo("the program ended.");
        assertThat(Words.sentence("Why?")).isEqualTo("Why?");
        assertThat(Words.sentence("")).isEmpty();
    }
}
