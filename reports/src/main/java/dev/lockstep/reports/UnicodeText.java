package dev.lockstep.reports;

import java.util.HexFormat;

/** Text that files can hold and pages can show, whatever a program put into it. */
public final class UnicodeText {
    private static final char REPLACEMENT = '\uFFFD';

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
     * the escape before a terminal's colours or a change of direction, are spelled as Java spells them.
     */
    public static String visible(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            if (isUnseen(codePoint)) {
                spell(codePoint, result);
            } else {
                result.appendCodePoint(codePoint);
            }
        }
        return result.toString();
    }

    private static void spell(int codePoint, StringBuilder result) {
        for (char unit : Character.toChars(codePoint)) {
            result.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(unit));
        }
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joinsEmoji(codePoint);
            default -> isNoncharacter(codePoint);
        };
    }

    private static boolean joinsEmoji(int codePoint) {
        return codePoint == 0x200D || codePoint == 0x200C || codePoint >= 0xE0020;
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}
