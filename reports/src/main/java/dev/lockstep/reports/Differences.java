package dev.lockstep.reports;

import dev.lockstep.model.Comparison;

/** Finds the part in which two texts differ: what is left between their common start and their common end. */
final class Differences {
    private Differences() {}

    static Page.Difference between(Comparison comparison) {
        String expected = UnicodeText.visible(comparison.expected());
        String actual = UnicodeText.visible(comparison.actual());
        int start = commonStart(expected, actual);
        int end = commonEnd(expected, actual, start);
        boolean alike = start + end > 0;
        return new Page.Difference(marked(expected, start, end, alike), marked(actual, start, end, alike));
    }

    /** Two texts without anything in common differ as a whole, which needs no mark. */
    private static Page.Marked marked(String text, int start, int end, boolean alike) {
        return alike
                ? new Page.Marked(
                        text.substring(0, start),
                        text.substring(start, text.length() - end),
                        text.substring(text.length() - end))
                : new Page.Marked(text, "", "");
    }

    private static int commonStart(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
    }

    private static int commonEnd(String a, String b, int start) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i > 0 && Character.isLowSurrogate(a.charAt(a.length() - i)) ? i - 1 : i;
    }
}
