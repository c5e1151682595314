package dev.lockstep.testkit.attacks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers how one attack ended and what harm it did. */
final class Findings {
    private static final int LONGEST = 400;

    private final Set<String> harm = new LinkedHashSet<>();
    private final List<String> details = new ArrayList<>();
    private String end = "no gain";

    /** How it ended if it did no harm; the last word counts. */
    void end(String how, String detail) {
        end = how;
        details.add(detail);
    }

    void harm(String what, String detail) {
        harm.add(what);
        details.add(what + ": " + detail);
    }

    String how() {
        return harm.isEmpty() ? end : String.join("+", harm);
    }

    String detail() {
        String all = String.join("; ", details);
        return all.length() > LONGEST ? all.substring(0, LONGEST) + "…" : all;
    }
}
