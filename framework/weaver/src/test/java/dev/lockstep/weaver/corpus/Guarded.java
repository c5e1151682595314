package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import java.util.Vector;
import java.util.function.Supplier;

/** Collections whose calls hold a monitor. */
public final class Guarded {
    private Guarded() {}

    static Exploration adding(Supplier<List<Integer>> maker) {
        return Interleavings.explore(() -> {
            List<Integer> list = maker.get();
            Threads.named("a", () -> list.add(1)).and("b", () -> list.add(2)).runAll();
            check("size", list.size()).isEqualTo(2);
        });
    }

    /** Right only under the monitor of the list itself. */
    static Exploration addingIfAbsent(Supplier<List<Integer>> maker, boolean guarded) {
        return Interleavings.explore(() -> {
            List<Integer> list = maker.get();
            Threads.named("a", () -> addIfAbsent(list, guarded))
                    .and("b", () -> addIfAbsent(list, guarded))
                    .runAll();
            check("size", list.size()).isEqualTo(1);
        });
    }

    private static void addIfAbsent(List<Integer> list, boolean guarded) {
        if (guarded) {
            synchronized (list) {
                addIfAbsent(list, false);
            }
        } else if (!list.contains(7)) {
            list.add(7);
        }
    }

    static Exploration iterating(boolean guarded) {
        return Interleavings.explore(() -> {
            List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));
            Threads.named("reader", () -> sum(list, guarded))
                    .and("writer", () -> list.add(3))
                    .runAll();
        });
    }

    private static int sum(List<Integer> list, boolean guarded) {
        if (guarded) {
            synchronized (list) {
                return sum(list, false);
            }
        }
        int sum = 0;
        for (int element : list) {
            sum += element;
        }
        return sum;
    }

    static Exploration counting(Supplier<Map<String, Integer>> maker, boolean atOnce) {
        return Interleavings.explore(() -> {
            Map<String, Integer> map = maker.get();
            Threads.named("a", () -> count(map, atOnce))
                    .and("b", () -> count(map, atOnce))
                    .runAll();
            check("count", map.get("x")).isEqualTo(2);
        });
    }

    private static void count(Map<String, Integer> map, boolean atOnce) {
        if (atOnce) {
            map.merge("x", 1, Integer::sum);
        } else {
            Integer before = map.get("x");
            map.put("x", before == null ? 1 : before + 1);
        }
    }

    static Exploration popping(boolean guarded) {
        return Interleavings.explore(() -> {
            Stack<String> stack = new Stack<>();
            stack.push("only");
            Threads.named("a", () -> pop(stack, guarded))
                    .and("b", () -> pop(stack, guarded))
                    .runAll();
            check("empty", stack.empty()).isTrue();
        });
    }

    private static void pop(Stack<String> stack, boolean guarded) {
        if (guarded) {
            synchronized (stack) {
                pop(stack, false);
            }
        } else if (!stack.isEmpty()) {
            stack.pop();
        }
    }

    static Exploration text(boolean atOnce) {
        return Interleavings.explore(() -> {
            StringBuffer text = new StringBuffer();
            Threads.named("a", () -> write(text, atOnce))
                    .and("b", () -> write(text, atOnce))
                    .runAll();
            check("text", text.toString()).isEqualTo("<><>");
        });
    }

    private static void write(StringBuffer text, boolean atOnce) {
        if (atOnce) {
            text.append("<>");
        } else {
            text.append('<').append(">");
        }
    }

    static Exploration set() {
        return Interleavings.explore(() -> {
            var set = Collections.synchronizedSet(new HashSet<String>());
            var all = Collections.synchronizedCollection(new ArrayList<String>());
            Threads.named("a", () -> all.add(set.add("x") ? "new" : "old"))
                    .and("b", () -> all.add(set.add("x") ? "new" : "old"))
                    .runAll();
            check("one was first", all.contains("new") && all.contains("old")).isTrue();
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("vector", adding(Vector::new).expectNoDataRace()),
                Case.right(
                        "synchronized list",
                        adding(() -> Collections.synchronizedList(new ArrayList<>()))
                                .expectNoDataRace()),
                Case.wrong("plain list", "DATA_RACE", adding(ArrayList::new).expectNoDataRace()),
                Case.right("adds if absent", addingIfAbsent(Vector::new, true).expectNoDataRace()),
                Case.wrong("looks, then adds", "EXCEPTION", addingIfAbsent(Vector::new, false)),
                Case.wrong(
                        "looks, then adds to a list",
                        "EXCEPTION",
                        addingIfAbsent(() -> Collections.synchronizedList(new ArrayList<>()), false)),
                Case.right("iterates under the monitor", iterating(true).expectNoDataRace()),
                Case.wrong("iterates unguarded", "EXCEPTION", iterating(false)),
                Case.wrong(
                        "iterates unguarded, race",
                        "DATA_RACE",
                        iterating(false).expectNoDataRace()),
                Case.right("hash table", counting(Hashtable::new, true).expectNoDataRace()),
                Case.wrong("hash table, two calls", "EXCEPTION", counting(Hashtable::new, false)),
                Case.right(
                        "synchronized map",
                        counting(() -> Collections.synchronizedMap(new HashMap<>()), true)
                                .expectNoDataRace()),
                Case.right("pops under the monitor", popping(true).expectNoDataRace()),
                Case.wrong("looks, then pops", "EXCEPTION", popping(false)),
                Case.right("one append", text(true).expectNoDataRace()),
                Case.wrong("two appends", "EXCEPTION", text(false)),
                Case.right("synchronized set", set().expectNoDataRace()));
    }
}
