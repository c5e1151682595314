package dev.lockstep.reports.course;

import dev.lockstep.model.ResultRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Groups submissions by why they lose points first: by their headline, whatever numbers and quoted values stand in it. */
final class Causes {
    /** Belongs to no group. */
    static final int NONE = -1;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|‘[^’]*’|<[^<>]*>|\\[[^\\[\\]]*\\]");
    private static final Pattern NUMBER = Pattern.compile("-?\\b(?:0[xX][0-9a-fA-F]+|\\d+(?:[.,]\\d+)*)\\b");

    private final List<Group> groups;
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Submissions with one cause.
     *
     * @param example the headline of the first of them
     */
    record Group(String key, String example, List<ResultRow> rows) {}

    Causes(List<ResultRow> rows) {
        Map<String, List<ResultRow>> byKey = new LinkedHashMap<>();
        rows.stream().filter(row -> row.isGraded() && !row.headline().isEmpty()).forEach(row -> byKey.computeIfAbsent(
                        key(row.headline()), any -> new ArrayList<>())
                .add(row));
        groups = byKey.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue().get(0).headline(), entry.getValue()))
                .sorted(Comparator.comparingInt((Group group) -> -group.rows().size()))
                .toList();
        for (int i = 0; i < groups.size(); i++) {
            numbers.put(groups.get(i).key(), i);
        }
    }

    /** The most frequent first. */
    List<Group> groups() {
        return groups;
    }

    /** Which of the groups a submission belongs to, or {@link #NONE}. */
    int numberOf(ResultRow row) {
        return row.isGraded() ? numbers.getOrDefault(key(row.headline()), NONE) : NONE;
    }

    static String key(String headline) {
        return NUMBER.matcher(QUOTED.matcher(headline).replaceAll("…")).replaceAll("#");
    }
}
