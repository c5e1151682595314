package dev.lockstep.reports;

/** Text that files can hold and pages can show, whatever a program put into it. */
final class UnicodeText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private UnicodeText() {}

    /** {@code text} with each surrogate that has no partner replaced, since no encoding has a place for it. */
    static String wellFormed(String text) {
        int i = 0;
        while (i < text.length() && !isLoneSurrogate(text, i)) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length() ? text : replaceLoneSurrogates(text, i);
    }

    private static String replaceLoneSurrogates(String text, int start) {
        StringBuilder result = new StringBuilder(text);
        for (int i = start; i < result.length(); i++) {
            if (isLoneSurrogate(result, i)) {
                result.setCharAt(i, REPLACEMENT);
            } else if (Character.isHighSurrogate(result.charAt(i))) {
                i++;
            }
        }
        return result.toString();
    }

    private static boolean isLoneSurrogate(CharSequence text, int i) {
        int codePoint = Character.codePointAt(text, i);
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /**
     * {@code text} as a page can show it: line ends are {@code \n}, and characters that a reader would not see, such as
     * the escape before a terminal's colours or a change of direction, are replaced by ones that can be seen.
     */
    static String visible(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            appendVisible(result, codePoint);
        }
        return result.toString();
    }

    private static void appendVisible(StringBuilder result, int codePoint) {
        if (codePoint < ' ' && codePoint != '\n' && codePoint != '\t') {
            result.append((char) (CONTROL_PICTURES + codePoint));
        } else if (codePoint == 0x7F) {
            result.append(PICTURE_OF_DELETE);
        } else if (changesDirection(codePoint)) {
            result.append(String.format("\u27E8U+%04X\u27E9", codePoint));
        } else if (isUnshowable(codePoint)) {
            result.append(REPLACEMENT);
        } else {
            result.appendCodePoint(codePoint);
        }
    }

    private static boolean changesDirection(int codePoint) {
        return codePoint == 0x061C
                || (codePoint >= 0x200E && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static boolean isUnshowable(int codePoint) {
        boolean c1 = codePoint >= 0x80 && codePoint < 0xA0;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return c1 || surrogate || noncharacter;
    }
}
