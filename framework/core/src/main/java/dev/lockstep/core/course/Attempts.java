package dev.lockstep.core.course;

import dev.lockstep.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which of several submissions of one person counts. Where nothing tells their order, all are graded, and none is chosen. */
public enum Attempts {
    /** The last one. */
    LAST,
    /** The first one. */
    FIRST,
    /** The one with the most points: all are graded. */
    BEST;

    /** {@code course} with the submissions that are to be graded; those left out are listed. */
    public Course of(Course course) {
        Map<String, List<CourseEntry>> byPerson = course.entries().stream()
                .collect(Collectors.groupingBy(Attempts::person, LinkedHashMap::new, Collectors.toList()));
        List<CourseEntry> kept = new ArrayList<>();
        List<Unmapped> unmapped = new ArrayList<>(course.unmapped());
        for (CourseEntry entry : course.entries()) {
            List<CourseEntry> attempts = byPerson.get(person(entry));
            CourseEntry chosen = this == BEST ? entry : chosen(attempts, entry);
            if (chosen.equals(entry)) {
                kept.add(entry);
            } else {
                unmapped.add(new Unmapped(
                        entry.location().title(),
                        "is another attempt of " + entry.origin().title() + "; what counts is " + chosen.id()));
            }
        }
        return new Course(kept, unmapped, course.zips());
    }

    /** Two accounts that claim one id are two people, until somebody has looked. */
    private static String person(CourseEntry entry) {
        return entry.origin().id() + "\0" + entry.origin().account();
    }

    private CourseEntry chosen(List<CourseEntry> attempts, CourseEntry itself) {
        Comparator<CourseEntry> order = this == LAST ? byTime() : byTime().reversed();
        return isOrdered(attempts) ? attempts.stream().max(order).orElse(itself) : itself;
    }

    private static Comparator<CourseEntry> byTime() {
        return Comparator.comparing((CourseEntry entry) -> entry.origin().attempt())
                .thenComparing(entry -> entry.origin()
                        .handedIn()
                        .map(time -> time.toEpochMilli())
                        .orElse(0L));
    }

    /** Whether numbers or times put each attempt in its place. */
    private static boolean isOrdered(List<CourseEntry> attempts) {
        return areDistinct(attempts, Origin::attempt, 0)
                || areDistinct(attempts, Origin::handedIn, java.util.Optional.empty());
    }

    private static <T> boolean areDistinct(List<CourseEntry> attempts, Function<Origin, T> part, T unknown) {
        Set<T> values = attempts.stream().map(CourseEntry::origin).map(part).collect(Collectors.toSet());
        return values.size() == attempts.size() && !values.contains(unknown);
    }
}
