import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The floor of bench/throughput: runs compiled tests with JUnit, prints how many passed, and knows nothing else. */
final class Floor {
    private Floor() {}

    /** Arguments: the folder of classes, then the names of test classes. */
    public static void main(String[] arguments) throws MalformedURLException, ClassNotFoundException {
        URL classes = Path.of(arguments[0]).toUri().toURL();
        ClassLoader loader = new URLClassLoader(new URL[] {classes}, Floor.class.getClassLoader());
        LauncherDiscoveryRequestBuilder request =
                LauncherDiscoveryRequestBuilder.request().enableImplicitConfigurationParameters(false);
        for (String name : Arrays.asList(arguments).subList(1, arguments.length)) {
            request.selectors(DiscoverySelectors.selectClass(loader.loadClass(name)));
        }
        Passed passed = new Passed();
        run(request.build(), passed);
        System.out.println(passed.count);
        System.out.flush();
        if (System.getProperty("records") == null) { // an archive is written by a JVM that ends by itself
            Runtime.getRuntime().halt(0);
        }
    }

    private static void run(LauncherDiscoveryRequest request, TestExecutionListener listener) {
        TestEngine jupiter = ServiceLoader.load(TestEngine.class, Floor.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.getId().equals("junit-jupiter"))
                .findFirst()
                .orElseThrow();
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(jupiter)
                .build());
        launcher.execute(request, listener);
    }

    private static final class Passed implements TestExecutionListener {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() && result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                count.incrementAndGet();
            }
        }
    }
}
