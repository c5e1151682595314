package dev.lockstep.reports.platforms;

import dev.lockstep.model.Origin;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the rows of a gradebook that a submission may belong to, by Canvas's number of the person.
 *
 * <p>The name of a file can leave open which of two numbers that is: {@code kim_12_9000_70000_Tlb.java}. Then the person's
 * name must fit too: {@code kim} with the number 12, or {@code kim_12} with the number 9000.
 */
final class CanvasRows {
    private final Sheet sheet;
    private final int student;
    private final Map<String, List<Integer>> rows = new HashMap<>();

    CanvasRows(Sheet sheet, int id, int student) {
        this.sheet = sheet;
        this.student = student;
        for (int row = 1; row < sheet.size(); row++) {
            rows.computeIfAbsent(sheet.value(row, id).strip(), first -> new ArrayList<>())
                    .add(row);
        }
    }

    /** One row as a rule. */
    List<Integer> of(Origin origin) {
        List<String> ids = origin.ids();
        if (ids.size() == 1) {
            return rows.getOrDefault(origin.id(), List.of());
        }
        return Stream.concat(named(ids.get(0), origin.person()), named(ids.get(1), origin.person() + "_" + ids.get(0)))
                .toList();
    }

    private Stream<Integer> named(String id, String person) {
        String wanted = flat(person);
        return rows.getOrDefault(id, List.of()).stream()
                .filter(row -> names(sheet.value(row, student)).anyMatch(wanted::equals));
    }

    /** A name as it may stand in the name of a file: a gradebook has {@code Lee, Kim} or {@code Kim Lee}. */
    private static Stream<String> names(String name) {
        List<String> words = List.of(name.strip().split("[\\s,]+"));
        return IntStream.range(0, words.size())
                .mapToObj(first -> Stream.concat(
                                words.subList(first, words.size()).stream(), words.subList(0, first).stream())
                        .collect(Collectors.joining()))
                .map(CanvasRows::flat);
    }

    /** Canvas writes small letters and leaves out all that is no letter, digit or underscore. */
    private static String flat(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}]", "")
                .replaceAll("_(\\d+)_", "$1");
    }
}
