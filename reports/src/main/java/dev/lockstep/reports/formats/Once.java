package dev.lockstep.reports.formats;

import java.util.HashMap;
import java.util.Map;

/** Says a long text once; where it would come again, it says where it stands. */
final class Once {
    private static final int LONG = 80;

    private final Map<String, String> places = new HashMap<>();

    /** {@code text}, which stands at {@code place}, or a reference to where it stood before. */
    String said(String text, String place) {
        if (text.length() <= LONG) {
            return text;
        }
        String before = places.putIfAbsent(text, place);
        return before == null ? text : "The same as for " + before + ".";
    }
}
