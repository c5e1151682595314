package dev.lockstep.core.course;

import dev.lockstep.model.Origin;
import dev.lockstep.model.SubmissionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which of several submissions of one person counts. Where nothing tells their order, all are graded, and none is chosen. */
public enum Attempts {
    /** The last one. */
    LAST,
    /** The first one. */
    FIRST,
    /** The one with the most points: all are graded, and {@link BestAttempts} chooses. */
    BEST;

    /** {@code course} with the submissions that are to be graded, attempts numbered; those left out are listed. */
    public Course of(Course course) {
        List<Unmapped> unmapped = new ArrayList<>(course.unmapped());
        Map<SubmissionId, CourseEntry> kept = new HashMap<>();
        for (List<CourseEntry> attempts : byPerson(course)) {
            List<CourseEntry> ordered = inOrder(attempts);
            List<CourseEntry> graded = chosen(ordered).map(List::of).orElse(ordered);
            graded.forEach(entry -> kept.put(entry.id(), entry));
            ordered.stream()
                    .filter(entry -> !graded.contains(entry))
                    .map(entry -> leftOut(entry, graded.get(0)))
                    .forEach(unmapped::add);
            missing(graded.get(0)).ifPresent(unmapped::add);
        }
        List<CourseEntry> entries = course.entries().stream()
                .map(entry -> kept.get(entry.id()))
                .filter(Objects::nonNull)
                .toList();
        return new Course(entries, unmapped, course.zips());
    }

    private static Collection<List<CourseEntry>> byPerson(Course course) {
        return course.entries().stream()
                .collect(
                        Collectors.groupingBy(entry -> person(entry.origin()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Two accounts that claim one id are two people, until somebody has looked. */
    static String person(Origin origin) {
        return origin.id() + "\0" + origin.account();
    }

    /** None where all are to be graded, or nothing tells their order. */
    private Optional<CourseEntry> chosen(List<CourseEntry> ordered) {
        boolean isOrdered = ordered.size() == 1 || isNumbered(ordered);
        return this == BEST || !isOrdered
                ? Optional.empty()
                : Optional.of(ordered.get(this == LAST ? ordered.size() - 1 : 0));
    }

    /** By their numbers; where those do not tell, by their times, and then they get numbers. */
    private static List<CourseEntry> inOrder(List<CourseEntry> attempts) {
        if (attempts.size() == 1 || isNumbered(attempts)) {
            return sorted(attempts, entry -> entry.origin().attempt());
        }
        if (!areDistinct(attempts, Origin::handedIn, Optional.empty())) {
            return attempts;
        }
        List<CourseEntry> ordered =
                sorted(attempts, entry -> entry.origin().handedIn().orElse(Instant.MIN));
        List<CourseEntry> numbered = new ArrayList<>();
        for (CourseEntry entry : ordered) {
            Origin origin = entry.origin().withAttempt(numbered.size() + 1);
            numbered.add(new CourseEntry(entry.id(), entry.location(), origin));
        }
        return numbered;
    }

    private static <T extends Comparable<T>> List<CourseEntry> sorted(
            List<CourseEntry> attempts, Function<CourseEntry, T> by) {
        return attempts.stream().sorted(Comparator.comparing(by)).toList();
    }

    private static boolean isNumbered(List<CourseEntry> attempts) {
        return areDistinct(attempts, Origin::attempt, 0);
    }

    private static <T> boolean areDistinct(List<CourseEntry> attempts, Function<Origin, T> part, T unknown) {
        Set<T> values = attempts.stream().map(CourseEntry::origin).map(part).collect(Collectors.toSet());
        return values.size() == attempts.size() && !values.contains(unknown);
    }

    private static Unmapped leftOut(CourseEntry entry, CourseEntry counts) {
        return new Unmapped(
                entry.location().title(),
                "is another attempt of " + entry.origin().title() + "; what counts is " + counts.id());
    }

    /** Who wants the first or the best, and gets a later one because no other is there, has to know. */
    private Optional<Unmapped> missing(CourseEntry first) {
        int attempt = first.origin().attempt();
        return this == LAST || attempt < 2
                ? Optional.empty()
                : Optional.of(new Unmapped(
                        first.location().title(),
                        "is attempt " + attempt + " of " + first.origin().title()
                                + ", and earlier ones are not among these submissions; it is graded"));
    }
}
