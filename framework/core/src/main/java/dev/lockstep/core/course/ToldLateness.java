package dev.lockstep.core.course;

import dev.lockstep.model.Lateness;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how late something is, as platforms put it. What is not understood is unknown. */
final class ToldLateness {
    /** A status of Moodle's worksheet is a list of such parts. */
    private static final String BETWEEN = "\\s+-\\s+";

    private static final Pattern LATE =
            Pattern.compile("(\\d.*?) (late|verspätet|später|zu spät)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBMITTED =
            Pattern.compile("submitted.*|(zur bewertung )?(abgegeben|eingereicht).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME = Pattern.compile("(\\d{1,6}) (\\p{L}+)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,6}):(\\d{1,2}):(\\d{1,2})");
    private static final Map<String, Duration> UNITS = Map.of(
            "sec", Duration.ofSeconds(1),
            "sek", Duration.ofSeconds(1),
            "min", Duration.ofMinutes(1),
            "hou", Duration.ofHours(1),
            "stu", Duration.ofHours(1),
            "day", Duration.ofDays(1),
            "tag", Duration.ofDays(1),
            "yea", Duration.ofDays(365),
            "jah", Duration.ofDays(365));

    private ToldLateness() {}

    /**
     * By the status in a grading worksheet, such as {@code Submitted for grading - 3 mins 31 secs late - Graded}; Moodle has
     * looked at extensions before it says so, and rounds. In English and German.
     */
    static Lateness byMoodle(String status) {
        boolean submitted = false;
        for (String part : status.strip().split(BETWEEN)) {
            Matcher late = LATE.matcher(part.strip());
            if (late.matches()) {
                return byAbout(late.group(1));
            }
            if (part.strip().matches("\\d.*")) {
                return new Lateness.Unknown();
            }
            submitted |= SUBMITTED.matcher(part.strip()).matches();
        }
        return submitted ? new Lateness.InTime() : new Lateness.Unknown();
    }

    private static Lateness byAbout(String time) {
        Duration sum = Duration.ZERO;
        Matcher some = SOME.matcher(time);
        while (some.find()) {
            String unit = some.group(2).toLowerCase(Locale.ROOT);
            Duration one = UNITS.get(unit.substring(0, Math.min(3, unit.length())));
            if (one == null) {
                return new Lateness.Late();
            }
            sum = sum.plus(one.multipliedBy(Long.parseLong(some.group(1))));
        }
        return sum.isZero() ? new Lateness.Late() : new Lateness.LateBy(sum);
    }

    /** By the column "Lateness (H:M:S)" of Gradescope's grades, such as {@code 27:13:05}. */
    static Lateness byGradescope(String lateness) {
        Matcher time = HOURS.matcher(lateness.strip());
        if (!time.matches()) {
            return new Lateness.Unknown();
        }
        Duration late = Duration.ofHours(Long.parseLong(time.group(1)))
                .plusMinutes(Long.parseLong(time.group(2)))
                .plusSeconds(Long.parseLong(time.group(3)));
        return late.isZero() ? new Lateness.InTime() : new Lateness.LateBy(late);
    }
}
