package dev.lockstep.reports.platforms;

import java.util.List;
import java.util.Locale;

/** Where a Moodle worksheet has what; a site writes its headers in its own language. -1 where there is no such column. */
record MoodleColumns(
        int identifier, int name, int group, int grade, int maximum, int changeable, int modified, int feedback) {
    static MoodleColumns of(List<String> header) {
        return new MoodleColumns(
                find(header, "Identifier", "ID"),
                find(header, "Full name", "Vollständiger Name"),
                find(header, "Group", "Gruppe"),
                find(header, "Grade", "Bewertung"),
                find(header, "Maximum Grade", "Maximum grade", "Bestwertung"),
                find(header, "Grade can be changed", "Bewertung kann geändert werden"),
                find(header, "Last modified (grade)", "Zuletzt geändert (Bewertung)"),
                find(header, "Feedback comments", "Feedback als Kommentar"));
    }

    /** Moodle takes in no file without these three. */
    boolean isWorksheet() {
        return identifier >= 0 && grade >= 0 && modified >= 0;
    }

    private static int find(List<String> header, String... names) {
        for (int i = 0; i < header.size(); i++) {
            for (String name : names) {
                if (header.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
