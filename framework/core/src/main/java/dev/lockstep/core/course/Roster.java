package dev.lockstep.core.course;

import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is in the course: a CSV with a column {@code name} and at least one of {@code id}, {@code email}, {@code username}; or as
 * GitHub Classroom wrote it, {@code identifier,github_username,github_id,name}; or Moodle's grading worksheet, or the grades
 * that Gradescope exports, which also say what is late.
 */
public final class Roster {
    private final RosterPeople people;

    private Roster(RosterPeople people) {
        this.people = people;
    }

    /**
     * Reads a roster in UTF-8.
     *
     * @throws IOException if it cannot be read or is none; the message continues a sentence that begins with the file
     */
    public static Roster read(Path file) throws IOException {
        return new Roster(new RosterPeople(RosterReader.read(file)));
    }

    /** {@code course} with the names of those on the roster; who is not, or could be two, keeps the name and is listed. */
    public Course named(Course course) {
        List<CourseEntry> entries = new ArrayList<>();
        List<Unmapped> unmapped = new ArrayList<>(course.unmapped());
        for (CourseEntry entry : course.entries()) {
            List<RosterPerson> found = found(entry.origin());
            List<RosterPerson> together = together(entry.origin());
            Origin origin = found.size() == 1 ? named(entry.origin(), found.get(0)) : entry.origin();
            entries.add(new CourseEntry(
                    entry.id(), entry.location(), marked(origin, marks(entry, found.isEmpty() ? together : found))));
            if (found.size() != 1 && together.isEmpty()) {
                unmapped.add(new Unmapped(entry.location().title(), trouble(found.size())));
            }
        }
        return new Course(entries, unmapped, course.zips());
    }

    private static String trouble(int found) {
        return (found == 0 ? "is of nobody on the roster" : "could be of " + found + " on the roster")
                + "; it is graded under the name it came with";
    }

    /** A clone has no id of its own, so it gets the person's: two clones of one person are two attempts. */
    private static Origin named(Origin origin, RosterPerson person) {
        boolean isClone = !origin.commit().isEmpty();
        String name = person.name().isBlank() && isClone ? person.id() : person.name();
        Origin named = origin.withPerson(name.isBlank() ? origin.person() : name);
        if (isClone) {
            return named.withId(person.id().isBlank() ? origin.id() : person.id())
                    .withAccount(
                            person.accounts().isEmpty()
                                    ? origin.account()
                                    : person.accounts().get(0));
        }
        return origin.ids().size() == 1
                ? named
                : origin.ids().stream()
                        .filter(person::has)
                        .findFirst()
                        .map(named::withId)
                        .orElse(named);
    }

    /** By id or account; a clone may be called after the exercise and then the account. */
    private List<RosterPerson> found(Origin origin) {
        List<String> keys = new ArrayList<>(origin.ids());
        keys.add(origin.account());
        List<RosterPerson> exact = people.with(keys).stream()
                .filter(person -> person.isCalled(origin.person()))
                .toList();
        return !exact.isEmpty() || origin.commit().isEmpty() ? exact : people.ending(origin.id());
    }

    /** Those who handed in one submission together: a group, or several with their addresses, each on the roster. */
    private List<RosterPerson> together(Origin origin) {
        List<RosterPerson> group = people.group(origin.person());
        List<String> accounts = List.of(origin.account().split(", "));
        List<RosterPerson> several = accounts.size() < 2 ? List.of() : people.with(accounts);
        return !group.isEmpty() ? group : several.size() == accounts.size() ? several : List.of();
    }

    private List<RosterPerson> marks(CourseEntry entry, List<RosterPerson> owners) {
        List<RosterPerson> told = people.of(entry.id().value());
        return told.isEmpty() ? owners : told;
    }

    /** What the submissions' own place says counts first; rows that contradict each other say nothing. */
    private static Origin marked(Origin origin, List<RosterPerson> people) {
        List<Lateness> told = people.stream()
                .map(RosterPerson::lateness)
                .filter(lateness -> !(lateness instanceof Lateness.Unknown))
                .distinct()
                .toList();
        Optional<Lateness> one = told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
        return origin.lateness() instanceof Lateness.Unknown
                ? one.map(origin::with).orElse(origin)
                : origin;
    }
}
