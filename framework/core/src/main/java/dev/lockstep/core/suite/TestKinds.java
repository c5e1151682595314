package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which test classes explore schedules, and so are rewritten, and which run as they are.
 *
 * <p>A top-level class explores if it, a class nested in it or a superclass names the explorer. What it uses among the other test
 * classes goes with it; a helper that both kinds use is in both.
 */
final class TestKinds {
    private static final String EXPLORER = "dev.lockstep.kit.interleavings.";

    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<String, Set<String>> subclasses = new HashMap<>();
    private final Set<String> exploring = new HashSet<>();

    private TestKinds() {}

    static TestKinds of(Map<String, ClassFacts> facts) {
        TestKinds kinds = new TestKinds();
        facts.values().forEach(kinds::read);
        kinds.exploring.addAll(kinds.reachedFrom(kinds.exploring, kinds.subclasses));
        return kinds;
    }

    /** The classes that tests need which explore. */
    ClassFiles exploring(ClassFiles tests) {
        return only(tests, reachedFrom(exploring, uses));
    }

    /** The classes that the other tests need. */
    ClassFiles plain(ClassFiles tests) {
        Set<String> others = new HashSet<>(uses.keySet());
        others.removeAll(exploring);
        return only(tests, reachedFrom(others, uses));
    }

    private void read(ClassFacts type) {
        String top = topLevel(type.name());
        Set<String> used = uses.computeIfAbsent(top, key -> new HashSet<>());
        String parent = topLevel(type.superName());
        used.add(parent);
        subclasses.computeIfAbsent(parent, key -> new HashSet<>()).add(top);
        for (MethodFacts method : type.methods().values()) {
            for (MemberReference reference : method.references()) {
                used.add(topLevel(reference.owner()));
                if (reference.owner().startsWith(EXPLORER)) {
                    exploring.add(top);
                }
            }
        }
    }

    /** Classes of the tests that {@code ways} lead to from {@code roots}. */
    private Set<String> reachedFrom(Set<String> roots, Map<String, Set<String>> ways) {
        Set<String> reached = new HashSet<>(roots);
        Deque<String> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            for (String next : ways.getOrDefault(open.remove(), Set.of())) {
                if (uses.containsKey(next) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static ClassFiles only(ClassFiles tests, Set<String> topLevelNames) {
        Map<String, byte[]> kept = new HashMap<>();
        tests.byName().forEach((name, bytes) -> {
            if (topLevelNames.contains(topLevel(name))) {
                kept.put(name, bytes);
            }
        });
        return new ClassFiles(kept);
    }

    private static String topLevel(String name) {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
