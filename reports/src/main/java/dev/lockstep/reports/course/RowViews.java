package dev.lockstep.reports.course;

import dev.lockstep.model.CourseResults;
import dev.lockstep.model.CriterionResult;
import dev.lockstep.model.Origin;
import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts rows into words. */
final class RowViews {
    private static final String PAGE = "instructor/report.html";

    private final Words words;
    private final Figures figures;
    private final Map<String, Integer> numbers = new HashMap<>();

    RowViews(List<CourseResults.Column> criteria, Words words) {
        this.words = words;
        this.figures = new Figures(words);
        criteria.forEach(criterion -> numbers.put(criterion.id(), numbers.size() + 1));
    }

    IndexPage.RowView of(ResultRow row) {
        Origin origin = row.origin();
        return new IndexPage.RowView(
                row.submission().value(),
                address(row),
                flag(row),
                origin.person(),
                origin.account(),
                row.isGraded() ? Integer.toString(row.points().earned()) : "",
                lost(row).stream().map(String::valueOf).collect(Collectors.joining(", ")),
                row.headline(),
                handedIn(origin),
                figures.seconds(row.millis()));
    }

    /** Numbers of the criteria that a graded submission lost, in the rubric's order. */
    List<Integer> lost(ResultRow row) {
        return row.isGraded()
                ? row.criteria().stream()
                        .filter(result -> !result.points().isFull())
                        .map(CriterionResult::id)
                        .filter(numbers::containsKey)
                        .map(numbers::get)
                        .toList()
                : List.of();
    }

    /** Where its page lies, as a relative address whatever characters its name has; empty if there is none. */
    static String address(ResultRow row) {
        return row.report().isEmpty() ? "" : encoded(row.report()) + "/" + PAGE;
    }

    /** A relative path as an address. */
    static String encoded(String path) {
        return "./"
                + Arrays.stream(path.split("/"))
                        .map(part ->
                                URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                        .collect(Collectors.joining("/"));
    }

    /** The last part of a message's key, or empty. */
    static String flag(ResultRow row) {
        return !row.isGraded() ? "not-graded" : row.isFlaky() ? "flaky" : "";
    }

    static boolean isLate(Origin origin) {
        return origin.lateness().id().equals("late");
    }

    /** When it was handed in, as far as anything is known of that. */
    String handedIn(Origin origin) {
        String when =
                isLate(origin) ? late(origin) : origin.lateness().id().equals("in-time") ? words.say("late.not") : "";
        String attempt = origin.attempt() > 1 ? words.say("attempt", origin.attempt()) : "";
        return when.isEmpty() || attempt.isEmpty() ? when + attempt : when + ", " + attempt;
    }

    private String late(Origin origin) {
        return origin.lateness().by().map(by -> words.say("late.by", told(by))).orElseGet(() -> words.say("late"));
    }

    private String told(Duration late) {
        if (late.toDays() > 0) {
            return words.say("late.days", late.toDays(), late.toHoursPart());
        }
        return late.toHours() > 0
                ? words.say("late.hours", late.toHours(), late.toMinutesPart())
                : words.say("late.minutes", Math.max(1, late.toMinutes()));
    }
}
