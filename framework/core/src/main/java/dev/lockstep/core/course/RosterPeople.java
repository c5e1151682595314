package dev.lockstep.core.course;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people of a roster, by what a submission may know of them: courses of ten thousand are looked up too. */
final class RosterPeople {
    private final Map<String, Set<RosterPerson>> byKey = new HashMap<>();
    private final Map<String, Set<RosterPerson>> byAccount = new HashMap<>();
    private final Map<String, Set<RosterPerson>> byGroup = new HashMap<>();
    private final Map<String, Set<RosterPerson>> bySubmission = new HashMap<>();

    RosterPeople(List<RosterPerson> people) {
        for (RosterPerson person : people) {
            person.keys().forEach(key -> add(byKey, small(key), person));
            person.accounts().forEach(account -> add(byAccount, small(account), person));
            add(byGroup, RosterPerson.letters(person.group()), person);
            add(bySubmission, person.submission(), person);
        }
    }

    private static void add(Map<String, Set<RosterPerson>> people, String key, RosterPerson person) {
        if (!key.isEmpty()) {
            people.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(person);
        }
    }

    private static String small(String key) {
        return key.toLowerCase(Locale.ROOT);
    }

    /** Everybody with one of these ids, addresses or accounts. */
    List<RosterPerson> with(Collection<String> keys) {
        Set<RosterPerson> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(byKey.getOrDefault(small(key), Set.of())));
        return List.copyOf(found);
    }

    /** Everybody whose account ends {@code name}, after a hyphen. */
    List<RosterPerson> ending(String name) {
        Set<RosterPerson> found = new LinkedHashSet<>();
        for (int hyphen = name.indexOf('-'); hyphen >= 0; hyphen = name.indexOf('-', hyphen + 1)) {
            found.addAll(byAccount.getOrDefault(small(name.substring(hyphen + 1)), Set.of()));
        }
        return List.copyOf(found);
    }

    /** The members of a group. */
    List<RosterPerson> group(String name) {
        return List.copyOf(byGroup.getOrDefault(RosterPerson.letters(name), Set.of()));
    }

    /** Who handed in the submission in that folder. */
    List<RosterPerson> of(String submission) {
        return List.copyOf(bySubmission.getOrDefault(submission, Set.of()));
    }
}
