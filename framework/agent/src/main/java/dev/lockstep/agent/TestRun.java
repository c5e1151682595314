package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Job;
import java.util.ServiceLoader;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs exactly the job's methods with JUnit Jupiter; nothing on the class path can register itself. */
final class TestRun {
    private final Job job;
    private final TestClasses classes;
    private final ThrownCopier copier;
    private final Watchdog watchdog;
    private final EventStream events;

    TestRun(Job job, TestClasses classes, ThrownCopier copier, Watchdog watchdog, EventStream events) {
        this.job = job;
        this.classes = classes;
        this.copier = copier;
        this.watchdog = watchdog;
        this.events = events;
    }

    void run() {
        Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(jupiter())
                .build());
        var plan = launcher.discover(request());
        events.sendNow(new Event.Began());
        launcher.execute(
                plan, new EventListener(job.methods(), new Explorations(job.replay()), copier, watchdog, events));
    }

    /** A service, because its module does not export it; found beside the agent, where no submission can register one. */
    private static TestEngine jupiter() {
        return ServiceLoader.load(TestEngine.class, TestRun.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.getId().equals("junit-jupiter"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("JUnit Jupiter is missing from the worker"));
    }

    private LauncherDiscoveryRequest request() {
        return LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
                // Pruning asks each throwable for its causes; one of a student's class that throws then ends the run.
                .configurationParameter(LauncherConstants.STACKTRACE_PRUNING_ENABLED_PROPERTY_NAME, "false")
                .selectors(job.methods().stream()
                        .map(method -> DiscoverySelectors.selectMethod(classes.loaderOf(method), method))
                        .toList())
                .build();
    }
}
