package dev.lockstep.kit.interleavings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A schedule, in a form that replays.
 *
 * <p>As text {@code v1:b<preemptions>:<choices>:<fields>}: the choices are separated by dots, {@code 0x12} stands for twelve zeroes, and the
 * fields are those whose plain accesses were scheduling points.
 *
 * @param preemptions how many preemptions it takes
 * @param choices which alternative was taken at each decision; zeroes at the end are left out
 * @param fields as {@code Class.field}
 */
public record Schedule(int preemptions, List<Integer> choices, Set<String> fields) {
    private static final String VERSION = "v1";

    public Schedule {
        choices = List.copyOf(choices);
        fields = new LinkedHashSet<>(fields);
    }

    /** Reads the text form. */
    public static Schedule parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length < 3 || !parts[0].equals(VERSION) || !parts[1].startsWith("b")) {
            throw new IllegalArgumentException(
                    "not a schedule: '" + text + "'; expected " + VERSION + ":b<n>:<choices> as a report gives it");
        }
        try {
            Set<String> fields = new LinkedHashSet<>();
            if (parts.length > 3 && !parts[3].isEmpty()) {
                fields.addAll(Arrays.asList(parts[3].split(",")));
            }
            return new Schedule(Integer.parseInt(parts[1].substring(1)), choices(parts[2]), fields);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("not a schedule: '" + text + "'", notANumber);
        }
    }

    private static List<Integer> choices(String text) {
        List<Integer> choices = new ArrayList<>();
        if (text.isEmpty()) {
            return choices;
        }
        for (String run : text.split("\\.")) {
            int times = run.indexOf('x');
            int choice = Integer.parseInt(times < 0 ? run : run.substring(0, times));
            int count = times < 0 ? 1 : Integer.parseInt(run.substring(times + 1));
            for (int i = 0; i < count && choices.size() < 1_000_000; i++) {
                choices.add(choice);
            }
        }
        return choices;
    }

    int[] array() {
        return choices.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(VERSION + ":b" + preemptions + ":");
        int i = 0;
        while (i < choices.size()) {
            int end = i;
            while (end < choices.size() && choices.get(end).equals(choices.get(i))) {
                end++;
            }
            text.append(i == 0 ? "" : ".").append(choices.get(i)).append(end - i > 1 ? "x" + (end - i) : "");
            i = end;
        }
        return fields.isEmpty() ? text.toString() : text + ":" + String.join(",", fields);
    }
}
