package dev.lockstep.reports.browser;

import java.text.Normalizer;

/** What a reader of PDF makes of text: ligatures, spaces and line ends are not what they were. */
final class Paper {
    private Paper() {}

    /** The letters and digits of {@code text}, without anything between them. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
