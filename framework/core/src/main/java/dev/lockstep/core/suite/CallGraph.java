package dev.lockstep.core.suite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which code of the test classes a test may run, and what that code names outside.
 *
 * <p>Code counts when it is called, when it sets up the test (constructors, initialisers, JUnit's life-cycle methods), or
 * when it belongs to an object that others call back: a local class, a lambda, an implementation of an interface.
 */
final class CallGraph {
    private static final Set<String> LIFE_CYCLE = Set.of(
            "Lorg/junit/jupiter/api/BeforeAll;",
            "Lorg/junit/jupiter/api/BeforeEach;",
            "Lorg/junit/jupiter/api/AfterEach;",
            "Lorg/junit/jupiter/api/AfterAll;");

    private final Map<String, ClassFacts> facts;
    private final Set<MethodFacts> lifeCycle = new HashSet<>();

    private CallGraph(Map<String, ClassFacts> facts) {
        this.facts = facts;
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

    /** The first of {@code api} among the class with this binary name and its superclasses, or empty. */
    String apiOwner(String binaryName, Set<String> api) {
        String at = binaryName;
        while (!api.contains(at)) {
            ClassFacts type = facts.get(at);
            if (type == null) {
                return "";
            }
            at = type.superName();
        }
        return at;
    }

    /** Whether a test class declares the member, so that it is not looked up in the API. */
    boolean declares(MemberReference reference) {
        for (ClassFacts at = facts.get(reference.owner()); at != null; at = facts.get(at.superName())) {
            if (at.method(reference.name() + reference.descriptor()).isPresent()
                    || at.field(reference.name(), reference.descriptor()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Every member outside the test classes that the test with this id may use, and every test class it may use. */
    Set<MemberReference> reachedFrom(String testId) {
        Walk walk = new Walk();
        ClassFacts type = facts.get(testId.substring(0, testId.indexOf('#')));
        String method = testId.substring(testId.indexOf('#') + 1, testId.indexOf('('));
        for (ClassFacts around = type; around != null; around = facts.get(around.outerName())) {
            for (ClassFacts at = around; at != null; at = facts.get(at.superName())) {
                walk.setUp(at);
                at.methods().values().stream()
                        .filter(m -> m.name().equals(method))
                        .forEach(walk::enter);
            }
        }
        return walk.run();
    }

    private final class Walk {
        private final Set<MethodFacts> entered = new HashSet<>();
        private final Deque<MethodFacts> open = new ArrayDeque<>();
        private final Set<MemberReference> outside = new LinkedHashSet<>();

        void setUp(ClassFacts type) {
            outside.add(MemberReference.toClass(type.name()));
            for (MethodFacts method : type.methods().values()) {
                if (method.name().startsWith("<") || lifeCycle.contains(method)) {
                    enter(method);
                }
            }
        }

        void enter(MethodFacts method) {
            if (entered.add(method)) {
                open.add(method);
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

        private void follow(MemberReference reference) {
            ClassFacts type = facts.get(reference.owner());
            if (type == null) {
                outside.add(reference);
                return;
            }
            touch(type);
            if (reference.isMethod()) {
                called(type, reference).forEach(this::enter);
                outside.add(reference);
            }
        }

        private void touch(ClassFacts type) {
            if (outside.add(MemberReference.toClass(type.name()))) {
                boolean calledBack = type.isLocal() || !type.interfaces().isEmpty();
                type.methods().values().stream()
                        .filter(method -> calledBack || method.name().equals("<clinit>"))
                        .forEach(this::enter);
            }
        }

        private List<MethodFacts> called(ClassFacts type, MemberReference reference) {
            List<MethodFacts> found = new ArrayList<>();
            for (ClassFacts at = type; at != null; at = facts.get(at.superName())) {
                at.method(reference.name() + reference.descriptor()).ifPresent(found::add);
            }
            return found;
        }
    }
}
