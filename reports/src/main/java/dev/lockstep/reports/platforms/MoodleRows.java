package dev.lockstep.reports.platforms;

import dev.lockstep.model.Origin;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rows of a worksheet that a submission belongs to.
 *
 * <p>A download names its folders by person and number, or by group and number, and does not say which. So the number
 * alone is not enough: the name must agree too, except where the worksheet tells no names.
 */
final class MoodleRows {
    private final Sheet sheet;
    private final MoodleColumns columns;
    private final Map<String, List<Integer>> byNumber = new HashMap<>();
    private final Map<String, List<Integer>> byGroup = new HashMap<>();

    MoodleRows(Sheet sheet, MoodleColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
        for (int row = 1; row < sheet.size(); row++) {
            add(byNumber, number(row), row);
            add(byGroup, letters(sheet.value(row, columns.group())), row);
        }
    }

    private static void add(Map<String, List<Integer>> rows, String key, int row) {
        if (!key.isEmpty()) {
            rows.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
        }
    }

    /** The number of the row's participant: the digits at the end of "Participant 12345", in whatever language. */
    String number(int row) {
        return sheet.value(row, columns.identifier()).strip().replaceFirst("(?s)^.*[^0-9]", "");
    }

    /** One row for a person, several for a group, none if nothing fits for certain. */
    List<Integer> of(Origin origin) {
        List<Integer> own = byNumber.getOrDefault(origin.id(), List.of()).stream()
                .filter(row -> agrees(row, origin.person()))
                .toList();
        return own.size() == 1 ? own : byGroup.getOrDefault(letters(origin.person()), List.of());
    }

    private boolean agrees(int row, String person) {
        String told = letters(sheet.value(row, columns.name()));
        return columns.name() < 0 || told.isEmpty() || person.isBlank() || told.equals(letters(person));
    }

    /** Names of files have lost some of a name's characters, but never a letter; a Mac takes its letters apart. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }
}
