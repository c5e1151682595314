package oslab.palindromes;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PalindromesHiddenTest {
    @Test
    @Tag("criterion:words")
    void wordsAreJudgedByTheirReverse() {
        String word = StringUtils.repeat("ab", 3);

        assertThat(new Palindromes().isPalindrome(word + StringUtils.reverse(word))).isTrue();
        assertThat(new Palindromes().isPalindrome(word)).isFalse();
    }

    @Test
    @Tag("criterion:blanks")
    void blanksAreLeftOut() {
        assertThat(new Palindromes().isPalindrome("never odd or even")).isTrue();
    }
}
