package dev.lockstep.core.suite;

import dev.lockstep.core.Installation;
import dev.lockstep.core.compile.JavacCompiler;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestPlan;
import dev.lockstep.model.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds the test suite of an exercise: compiled once, then taken from the user's cache folder. */
public final class TestSuites {
    private static final String ORACLE_ADAPTER = "dev.lockstep.kit.oracle.OracleAdapter";

    private final Installation installation;
    private final SuiteCache cache;
    /** The suite that was asked for last: a batch or a verification asks for the same one again and again. */
    private final AtomicReference<Keyed> last = new AtomicReference<>(new Keyed("", null));

    /** Suites built for and with {@code installation}. */
    public TestSuites(Installation installation) {
        this.installation = installation;
        this.cache = new SuiteCache(installation.cache().resolve("suites"));
    }

    /**
     * The suite of {@code exercise}; asks for a compiler only if it is not in the cache.
     *
     * @throws BrokenExercise if stub or tests do not compile, or cannot be judged
     */
    public TestSuite of(Exercise exercise, Supplier<JavacCompiler> compiler) {
        SuiteSources sources = SuiteSources.read(exercise);
        String key = sources.fingerprint(installation);
        Keyed before = last.get();
        if (before.suite() != null && before.key().equals(key)) {
            return before.suite();
        }
        SuiteClasses classes = cache.find(key).orElseGet(() -> {
            SuiteClasses compiled = SuiteCompiler.compile(
                    sources, sources.workspace(exercise, installation), installation, compiler.get());
            cache.store(key, compiled);
            return compiled;
        });
        TestSuite suite = suite(exercise, classes);
        last.set(new Keyed(key, suite));
        return suite;
    }

    private record Keyed(String key, @Nullable TestSuite suite) {}

    private TestSuite suite(Exercise exercise, SuiteClasses classes) {
        Map<String, ClassFacts> facts = ClassFacts.readAll(classes.tests());
        try (Annotations annotations = new Annotations(facts, installation.workerClassPath())) {
            LateFailures.refuse(exercise.folder(), facts, annotations);
            TestFinder finder = new TestFinder(facts, annotations);
            List<TestCase> tests = new ArrayList<>();
            tests.addAll(finder.find(classes.publicTests(), Visibility.PUBLIC));
            tests.addAll(finder.find(classes.hiddenTests(), Visibility.HIDDEN));
            LinkCheck linkCheck = new LinkCheck(CallGraph.of(facts, annotations), classes.stub(), tests);
            return new TestSuite(
                    classes.tests(), TestKinds.of(facts), new TestPlan(tests), linkCheck, oracle(classes, facts));
        }
    }

    private static Optional<String> oracle(SuiteClasses classes, Map<String, ClassFacts> facts) {
        List<String> adapters = classes.hiddenTests().byName().keySet().stream()
                .filter(name -> facts.get(name).interfaces().contains(ORACLE_ADAPTER))
                .sorted()
                .toList();
        if (adapters.size() > 1) {
            throw new BrokenExercise(List.of("more than one class answers oracle cases: " + adapters + "; keep one"));
        }
        return adapters.stream().findFirst();
    }
}
