package dev.lockstep.core.suite;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which code of the test classes a test may run, and what that code names outside.
 *
 * <p>Code counts when it is called, when it overrides what is called in a class that the test uses, when it sets up the
 * test (constructors, initialisers, JUnit's life-cycle methods, sources of arguments), or when it belongs to an object that
 * others call back: a local class, a lambda, an implementation of an interface, a subclass of a class outside the tests.
 */
final class CallGraph {
    private static final Set<String> LIFE_CYCLE = Set.of(
            "Lorg/junit/jupiter/api/BeforeAll;",
            "Lorg/junit/jupiter/api/BeforeEach;",
            "Lorg/junit/jupiter/api/AfterEach;",
            "Lorg/junit/jupiter/api/AfterAll;");
    private static final String METHOD_SOURCE = "Lorg/junit/jupiter/params/provider/MethodSource;";
    private static final Set<String> CALL_NOTHING_BACK =
            Set.of("java.lang.Object", "java.lang.Enum", "java.lang.Record");

    private final Map<String, ClassFacts> facts;
    private final Hierarchy hierarchy;
    private final Set<MethodFacts> lifeCycle = new HashSet<>();

    private CallGraph(Map<String, ClassFacts> facts) {
        this.facts = facts;
        this.hierarchy = new Hierarchy(facts);
    }

    static CallGraph of(Map<String, ClassFacts> facts, Annotations annotations) {
        CallGraph graph = new CallGraph(facts);
        for (ClassFacts type : facts.values()) {
            for (MethodFacts method : type.methods().values()) {
                if (annotations.carry(method.annotations(), LIFE_CYCLE)) {
                    graph.lifeCycle.add(method);
                }
            }
        }
        return graph;
    }

    /** The first of {@code api} among the class with this binary name, its superclasses and interfaces, or empty. */
    String apiOwner(String binaryName, Set<String> api) {
        return hierarchy.lineage(binaryName).stream()
                .filter(api::contains)
                .findFirst()
                .orElse("");
    }

    /** Whether a test class declares the member, so that it is not looked up in the API. */
    boolean declares(MemberReference reference) {
        return hierarchy
                        .method(reference.owner(), reference.name() + reference.descriptor())
                        .isPresent()
                || hierarchy
                        .field(reference.owner(), reference.name(), reference.descriptor())
                        .isPresent();
    }

    /** Every member outside the test classes that the test with this id may use, and every test class it may use. */
    Set<MemberReference> reachedFrom(String testId) {
        Walk walk = new Walk();
        ClassFacts type = facts.get(testId.substring(0, testId.indexOf('#')));
        String method = testId.substring(testId.indexOf('#') + 1, testId.indexOf('('));
        for (ClassFacts around = type; around != null; around = facts.get(around.outerName())) {
            for (ClassFacts at : hierarchy.knownLineage(around.name())) {
                walk.setUp(at);
                walk.enterAll(at, method);
            }
        }
        return walk.run();
    }

    /** Whether code outside the tests may call methods of the class that no test names. */
    private boolean isCalledBack(ClassFacts type) {
        return type.isLocal()
                || hierarchy.knownLineage(type.name()).stream()
                        .anyMatch(at -> !at.interfaces().isEmpty()
                                || !(facts.containsKey(at.superName()) || CALL_NOTHING_BACK.contains(at.superName())));
    }

    private final class Walk {
        private final Set<MethodFacts> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<MethodFacts> open = new ArrayDeque<>();
        private final Set<MemberReference> outside = new LinkedHashSet<>();
        private final Set<String> touched = new LinkedHashSet<>();
        private final Set<MemberReference> calls = new LinkedHashSet<>();

        void setUp(ClassFacts type) {
            reach(type);
            for (MethodFacts method : type.methods().values()) {
                if (method.name().startsWith("<") || lifeCycle.contains(method)) {
                    enter(method);
                }
            }
        }

        /** Enters every method of this name, and those that it takes its arguments from. */
        void enterAll(ClassFacts type, String name) {
            for (MethodFacts method : type.methods().values()) {
                if (method.name().equals(name) && entered.add(method)) {
                    open.add(method);
                    method.annotations().stream()
                            .filter(annotation -> annotation.descriptor().equals(METHOD_SOURCE))
                            .flatMap(annotation -> annotation
                                    .values()
                                    .getOrDefault("value", "")
                                    .lines())
                            .forEach(source -> enterAll(type, source));
                }
            }
        }

        Set<MemberReference> run() {
            while (!open.isEmpty()) {
                for (MemberReference reference : open.remove().references()) {
                    follow(reference);
                }
            }
            return outside;
        }

        private void enter(MethodFacts method) {
            if (entered.add(method)) {
                open.add(method);
            }
        }

        private void follow(MemberReference reference) {
            ClassFacts type = facts.get(reference.owner());
            outside.add(reference);
            if (type == null) {
                return;
            }
            if (reach(type)) {
                boolean calledBack = isCalledBack(type);
                type.methods().values().stream()
                        .filter(method -> calledBack || method.name().equals("<clinit>"))
                        .forEach(this::enter);
            }
            if (reference.isMethod() && calls.add(reference)) {
                call(reference, type.name());
                touched.forEach(other -> call(reference, other));
            }
        }

        /** Notes that the test uses the class, so that calls of its superclasses and interfaces may end in it. */
        private boolean reach(ClassFacts type) {
            outside.add(MemberReference.toClass(type.name()));
            boolean isNew = touched.add(type.name());
            if (isNew) {
                calls.forEach(reference -> call(reference, type.name()));
            }
            return isNew;
        }

        private void call(MemberReference reference, String on) {
            if (hierarchy.lineage(on).contains(reference.owner())) {
                hierarchy.method(on, reference.name() + reference.descriptor()).ifPresent(this::enter);
            }
        }
    }
}
