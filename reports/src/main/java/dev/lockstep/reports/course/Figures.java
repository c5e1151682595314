package dev.lockstep.reports.course;

import dev.lockstep.reports.Words;
import java.util.Locale;

/** Numbers as texts of one language. */
final class Figures {
    /** Where no number can be said. */
    static final String NONE = "–";

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /** So many digits after the point. */
    String fixed(double number, int digits) {
        return Double.isNaN(number)
                ? NONE
                : String.format(Locale.ROOT, "%." + digits + "f", number).replace(".", words.say("symbol.decimal"));
    }

    /** {@code 1.2 s}. */
    String seconds(long millis) {
        return fixed(millis / 1000.0, 1) + " s";
    }

    /** A share from 0 to 1 as {@code 37 %}. */
    static String percent(double share) {
        return Double.isNaN(share) ? NONE : Math.round(100 * share) + " %";
    }
}
