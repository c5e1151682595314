package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.Visibility;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Finds the test methods in class files by JUnit Jupiter's rules, without loading a class.
 *
 * <p>Which tests exist is decided here, by the controller: a worker is told what to run and cannot leave any out.
 */
final class TestFinder {
    private static final String CRITERION = "criterion:";
    private static final String TWIN = "twin:";
    private static final Set<String> TEST = Set.of(
            "Lorg/junit/jupiter/api/Test;",
            "Lorg/junit/jupiter/api/TestFactory;",
            "Lorg/junit/jupiter/api/TestTemplate;");
    private static final Set<String> NESTED = Set.of("Lorg/junit/jupiter/api/Nested;");
    private static final String TAG = "Lorg/junit/jupiter/api/Tag;";
    private static final String DISPLAY_NAME = "Lorg/junit/jupiter/api/DisplayName;";

    private final Map<String, ClassFacts> facts;
    private final Annotations annotations;
    private final Hierarchy hierarchy;

    TestFinder(Map<String, ClassFacts> facts, Annotations annotations) {
        this.facts = facts;
        this.annotations = annotations;
        this.hierarchy = new Hierarchy(facts);
    }

    /** The tests of {@code classes}, by class name, then in order of declaration. */
    List<TestCase> find(ClassFiles classes, Visibility visibility) {
        List<TestCase> tests = new ArrayList<>();
        for (String name : classes.byName().keySet()) {
            ClassFacts type = facts.get(name);
            if (type != null && canHoldTests(type)) {
                for (MethodFacts method : methodsOf(type)) {
                    if (annotations.carry(method.annotations(), TEST)) {
                        tests.add(testCase(type, method, visibility));
                    }
                }
            }
        }
        return tests;
    }

    private boolean canHoldTests(ClassFacts type) {
        boolean isMember = !type.outerName().isEmpty();
        return !type.isAbstract()
                && !type.isLocal()
                && !type.isPrivate()
                && (!isMember || !type.isInner() || annotations.carry(type.annotations(), NESTED));
    }

    /** Methods declared by the class and inherited from test classes and interfaces, overridden ones once. */
    private List<MethodFacts> methodsOf(ClassFacts type) {
        Map<String, MethodFacts> methods = new LinkedHashMap<>();
        for (ClassFacts at : hierarchy.knownLineage(type.name())) {
            for (MethodFacts method : at.methods().values()) {
                if ((method.access() & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0) {
                    methods.putIfAbsent(method.key(), method);
                }
            }
        }
        return methods.values().stream().filter(method -> !isStandIn(method)).toList();
    }

    /** Whether javac made the method to pass calls on to one with other parameter types; it copies annotations too. */
    private static boolean isStandIn(MethodFacts method) {
        return (method.access() & Opcodes.ACC_BRIDGE) != 0
                && method.references().stream()
                        .anyMatch(to -> to.name().equals(method.name())
                                && !to.descriptor().equals(method.descriptor()));
    }

    private TestCase testCase(ClassFacts type, MethodFacts method, Visibility visibility) {
        String id = type.name() + "#" + method.name() + "(" + parameterTypes(method) + ")";
        return new TestCase(
                id, displayName(method), visibility, tagged(CRITERION, type, method), tagged(TWIN, type, method));
    }

    private static String parameterTypes(MethodFacts method) {
        return Arrays.stream(Type.getArgumentTypes(method.descriptor()))
                .map(type -> type.getSort() == Type.ARRAY
                        ? ClassFactsReader.binaryName(type.getDescriptor())
                        : type.getClassName())
                .collect(Collectors.joining(", "));
    }

    private static String displayName(MethodFacts method) {
        return method.annotations().stream()
                .filter(annotation -> annotation.descriptor().equals(DISPLAY_NAME))
                .map(annotation -> annotation.values().getOrDefault("value", method.name()))
                .findFirst()
                .orElseGet(() -> words(method.name()));
    }

    private static String words(String camelCase) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** A tag counts on the method, on its class, on its supertypes, and on the classes around it. */
    private List<String> tagged(String prefix, ClassFacts type, MethodFacts method) {
        Set<String> criteria = new LinkedHashSet<>(tagged(prefix, method.annotations()));
        for (ClassFacts around = type; around != null; around = facts.get(around.outerName())) {
            for (ClassFacts at : hierarchy.knownLineage(around.name())) {
                criteria.addAll(tagged(prefix, at.annotations()));
            }
        }
        return List.copyOf(criteria);
    }

    private List<String> tagged(String prefix, List<AnnotationFacts> direct) {
        return annotations.closure(direct).stream()
                .filter(annotation -> annotation.descriptor().equals(TAG))
                .map(annotation -> annotation.values().getOrDefault("value", "").strip())
                .filter(tag -> tag.startsWith(prefix))
                .map(tag -> tag.substring(prefix.length()))
                .toList();
    }
}
