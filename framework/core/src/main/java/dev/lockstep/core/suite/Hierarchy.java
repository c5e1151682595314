package dev.lockstep.core.suite;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Superclasses and interfaces of known classes, in the order in which the JVM looks for a member. */
final class Hierarchy {
    private final Map<String, ClassFacts> known;
    private final Map<String, Set<String>> lineages = new HashMap<>();

    Hierarchy(Map<String, ClassFacts> known) {
        this.known = known;
    }

    /** Binary names of the class itself, its superclasses, then their interfaces; unknown ones are not looked into. */
    Set<String> lineage(String binaryName) {
        return lineages.computeIfAbsent(binaryName, this::found);
    }

    private Set<String> found(String binaryName) {
        Set<String> names = new LinkedHashSet<>();
        addSuperclasses(binaryName, names);
        for (String name : List.copyOf(names)) {
            addInterfaces(name, names);
        }
        return names;
    }

    /** The known classes among them. */
    List<ClassFacts> knownLineage(String binaryName) {
        return lineage(binaryName).stream()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    /** The method that a call on {@code binaryName} resolves to, as far as known classes declare it. */
    Optional<MethodFacts> method(String binaryName, String nameAndDescriptor) {
        return first(binaryName, type -> type.method(nameAndDescriptor));
    }

    /** The field that a use on {@code binaryName} resolves to, as far as known classes declare it. */
    Optional<FieldFacts> field(String binaryName, String name, String descriptor) {
        return first(binaryName, type -> type.field(name, descriptor));
    }

    private <T> Optional<T> first(String binaryName, Function<ClassFacts, Optional<T>> member) {
        return knownLineage(binaryName).stream()
                .map(member)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void addSuperclasses(String binaryName, Set<String> names) {
        String at = binaryName;
        while (!at.isEmpty() && names.add(at)) {
            ClassFacts type = known.get(at);
            at = type == null ? "" : type.superName();
        }
    }

    private void addInterfaces(String binaryName, Set<String> names) {
        ClassFacts type = known.get(binaryName);
        for (String name : type == null ? List.<String>of() : type.interfaces()) {
            if (names.add(name)) {
                addInterfaces(name, names);
            }
        }
    }
}
