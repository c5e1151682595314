package dev.lockstep.core.suite;

import dev.lockstep.core.compile.Compiled;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.Visibility;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The same classes read by our finder and loaded by JUnit: test id to the criteria that its tags name. */
final class Discovery {
    private Discovery() {}

    static List<TestCase> ours(ClassFiles classes) {
        Map<String, ClassFacts> facts = ClassFacts.readAll(classes);
        try (Annotations annotations = new Annotations(facts, Compiled.junit())) {
            return new TestFinder(facts, annotations).find(classes, Visibility.HIDDEN);
        }
    }

    static Map<String, Set<String>> byUs(ClassFiles classes) {
        Map<String, Set<String>> found = new TreeMap<>();
        ours(classes).forEach(test -> found.put(test.id(), new TreeSet<>(test.criteria())));
        return found;
    }

    static Map<String, Set<String>> byJUnit(ClassFiles classes) {
        Loader loader = new Loader(classes);
        List<DiscoverySelector> selectors = classes.byName().keySet().stream()
                .<DiscoverySelector>map(name -> DiscoverySelectors.selectClass(loader, name))
                .toList();
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request().selectors(selectors).build();
        TestPlan plan = LauncherFactory.create().discover(request);
        Map<String, Set<String>> found = new TreeMap<>();
        Set<TestIdentifier> all = new LinkedHashSet<>();
        plan.getRoots().forEach(root -> all.addAll(plan.getDescendants(root)));
        for (TestIdentifier identifier : all) {
            if (identifier.getSource().orElse(null) instanceof MethodSource method) {
                found.put(id(method), criteria(identifier));
            }
        }
        return found;
    }

    private static String id(MethodSource method) {
        return method.getClassName() + "#" + method.getMethodName() + "(" + method.getMethodParameterTypes() + ")";
    }

    private static Set<String> criteria(TestIdentifier identifier) {
        return identifier.getTags().stream()
                .map(tag -> tag.getName())
                .filter(tag -> tag.startsWith("criterion:"))
                .map(tag -> tag.substring("criterion:".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Loader extends ClassLoader {
        private final ClassFiles classes;

        Loader(ClassFiles classes) {
            super(Discovery.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.find(name).orElseThrow(() -> new ClassNotFoundException(name));
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
