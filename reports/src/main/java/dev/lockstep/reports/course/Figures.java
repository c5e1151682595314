package dev.lockstep.reports.course;

import java.util.Locale;

/** Numbers as texts. */
final class Figures {
    /** Where no number can be said. */
    static final String NONE = "–";

    private Figures() {}

    /** {@code 12,345}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** So many digits after the point. */
    static String fixed(double number, int digits) {
        return Double.isNaN(number) ? NONE : String.format(Locale.ROOT, "%." + digits + "f", number);
    }

    /** A share from 0 to 1 as {@code 37 %}. */
    static String percent(double share) {
        return Double.isNaN(share) ? NONE : Math.round(100 * share) + " %";
    }
}
