package dev.lockstep.core.course;

import dev.lockstep.core.intake.SubmissionName;
import dev.lockstep.model.SubmissionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives each submission of a course an id of its own, which is also the name of a folder.
 *
 * <p>Names that differ in nothing but capital letters count as one, for the folders may be copied to where they are one.
 */
public final class DistinctIds {
    private DistinctIds() {}

    /** A name for one submission, and a longer one that tells it from others of that name. */
    public record Wish(String name, String longer) {}

    /** An id for each of {@code wishes}: its name; the longer one where several want the name; a number where that does not help. */
    public static List<SubmissionId> of(List<Wish> wishes) {
        Map<String, Integer> wanted = new HashMap<>();
        wishes.forEach(wish -> wanted.merge(key(SubmissionName.of(wish.name())), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        wishes.stream()
                .map(wish -> key(SubmissionName.of(wish.name())))
                .filter(name -> wanted.get(name) == 1)
                .forEach(taken::add);
        List<SubmissionId> ids = new ArrayList<>();
        for (Wish wish : wishes) {
            SubmissionId name = SubmissionName.of(wish.name());
            ids.add(wanted.get(key(name)) == 1 ? name : free(wish.longer(), taken));
        }
        return ids;
    }

    private static SubmissionId free(String name, Set<String> taken) {
        SubmissionId id = SubmissionName.of(name);
        for (int number = 2; !taken.add(key(id)); number++) {
            id = new SubmissionId(SubmissionName.of(name) + " (" + number + ")");
        }
        return id;
    }

    private static String key(SubmissionId id) {
        return id.value().toLowerCase(Locale.ROOT);
    }
}
