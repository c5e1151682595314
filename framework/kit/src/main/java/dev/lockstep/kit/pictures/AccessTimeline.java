package dev.lockstep.kit.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Accesses to a cache of {@code sets} sets of {@code ways} ways, one after another: hit or miss, what had to go, and how
 * full each set was.
 *
 * <p>A long one is cut around the first difference; steps keep their numbers. How full sets are is told of no more than 16.
 *
 * @param title what is run, in a few words
 */
public record AccessTimeline(String title, int sets, int ways, List<Step> steps) implements Picture {
    private static final int BEFORE = 20;
    private static final int AFTER = 4;
    private static final int MOST_SETS = 16;

    /**
     * One access, or another event.
     *
     * @param number counted from 1
     * @param access such as {@code page 6}
     * @param set the set that it concerns, or -1
     * @param expected what should happen, beginning with {@code hit} or {@code miss} if it is an access
     * @param actual what happened
     * @param expectedHeld entries in each set afterwards, if all is right
     * @param actualHeld entries in each set afterwards, by what was said so far
     */
    public record Step(
            int number,
            String access,
            int set,
            String expected,
            String actual,
            List<Integer> expectedHeld,
            List<Integer> actualHeld) {
        public Step {
            expectedHeld = List.copyOf(expectedHeld);
            actualHeld = List.copyOf(actualHeld);
        }

        boolean differs() {
            return !actual.equals(expected);
        }
    }

    public AccessTimeline {
        steps = List.copyOf(window(steps));
    }

    private static List<Step> window(List<Step> steps) {
        int difference = difference(steps);
        int middle = difference < 0 ? steps.size() : difference;
        return steps.subList(Math.max(0, middle - BEFORE), Math.min(steps.size(), middle + AFTER + 1));
    }

    private static int difference(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).differs()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int firstDifference() {
        return difference(steps);
    }

    @Override
    public String text() {
        TextTable table = new TextTable().line("  step", "access", "set", "expected", "yours");
        int marked = firstDifference();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            table.line(
                    (i == marked ? "> " : "  ") + step.number(),
                    step.access(),
                    step.set() < 0 ? "" : Integer.toString(step.set()),
                    step.expected(),
                    step.actual());
        }
        String shape = sets + (sets == 1 ? " set" : " sets") + " of " + ways + (ways == 1 ? " way" : " ways");
        return title + " (" + shape + ")\n\n" + table;
    }

    @Override
    public Map<String, Object> members() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "access-timeline");
        json.put("title", title);
        json.put("sets", sets);
        json.put("ways", ways);
        List<Object> list = new ArrayList<>();
        steps.forEach(step -> list.add(json(step)));
        json.put("steps", list);
        return json;
    }

    private Map<String, Object> json(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", step.number());
        json.put("access", step.access());
        json.put("set", step.set());
        json.put("expected", step.expected());
        json.put("actual", step.actual());
        if (sets <= MOST_SETS) {
            json.put("expectedHeld", step.expectedHeld());
            json.put("actualHeld", step.actualHeld());
        }
        return json;
    }
}
