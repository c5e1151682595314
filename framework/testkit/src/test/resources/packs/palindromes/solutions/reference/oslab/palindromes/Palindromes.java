package oslab.palindromes;

import org.apache.commons.lang3.StringUtils;

/** Compares with the reverse, blanks taken out. */
public class Palindromes {
    public boolean isPalindrome(String text) {
        String dense = StringUtils.deleteWhitespace(text);
        return dense.equals(StringUtils.reverse(dense));
    }
}
