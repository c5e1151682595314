package oslab.palindromes;

import org.apache.commons.lang3.StringUtils;

/** Finds what reads the same both ways. */
public class Palindromes {
    /** Whether {@code text} reads the same both ways, blanks aside. Have a look at {@link StringUtils}. */
    public boolean isPalindrome(String text) {
        throw new UnsupportedOperationException("TODO");
    }
}
