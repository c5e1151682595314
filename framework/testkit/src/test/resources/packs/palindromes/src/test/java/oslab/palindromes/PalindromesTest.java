package oslab.palindromes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PalindromesTest {
    @Test
    void annaIsOne() {
        assertThat(new Palindromes().isPalindrome("anna")).isTrue();
    }
}
