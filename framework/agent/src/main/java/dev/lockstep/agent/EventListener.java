package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Event.Result;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Turns what JUnit reports into events about the job's methods; the invocations of one method count as one test. */
final class EventListener implements TestExecutionListener {
    private final List<String> methods;
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final Explorations explorations;
    private final ThrownCopier copier;
    private final Watchdog watchdog;
    private final EventStream events;
    private final BitSet finished = new BitSet();
    private @Nullable TestPlan plan;
    private @Nullable RunningTest running;

    EventListener(
            List<String> methods,
            Explorations explorations,
            ThrownCopier copier,
            Watchdog watchdog,
            EventStream events) {
        this.methods = methods;
        this.explorations = explorations;
        this.copier = copier;
        this.watchdog = watchdog;
        this.events = events;
        for (int i = 0; i < methods.size(); i++) {
            indexOf.put(methods.get(i), i);
        }
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
        watchdog.running(-1); // making the first test object runs code of the submission before any test has begun
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        Integer test = indexOf(identifier);
        if (running == null && test != null) {
            running = new RunningTest(test, identifier);
            explorations.beforeTest();
            watchdog.running(test);
            events.sendNow(new Event.Started(test));
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Thread.interrupted(); // what one test leaves behind must not reach the next
        RunningTest test = running;
        if (test == null) {
            failAllOf(identifier, result);
            return;
        }
        test.add(identifier, result);
        if (test.is(identifier)) {
            finish(test.index(), test.result(), test.reason(), test.thrown());
        }
    }

    /** What a test says through JUnit's {@code TestReporter}. */
    @Override
    public void reportingEntryPublished(TestIdentifier identifier, ReportEntry entry) {
        RunningTest test = running;
        if (test != null) {
            entry.getKeyValuePairs()
                    .forEach((name, value) -> events.send(new Event.Measured(test.index(), name, value)));
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        if (running != null) {
            running.addSkipped(reason);
        } else {
            unfinishedIn(identifier).forEach(test -> finish(test, Result.SKIPPED, reason, null));
        }
    }

    /** A class whose set-up failed starts none of its tests: each of them shares the failure. */
    private void failAllOf(TestIdentifier identifier, TestExecutionResult result) {
        if (result.getStatus() != Status.SUCCESSFUL && identifier.getSource().orElse(null) instanceof ClassSource) {
            Throwable thrown = result.getThrowable().orElse(null);
            unfinishedIn(identifier).forEach(test -> finish(test, RunningTest.resultOf(result), "", thrown));
        }
    }

    /** The method itself, or every method of the class and of the classes nested in it. */
    private List<Integer> unfinishedIn(TestIdentifier identifier) {
        Stream<TestIdentifier> within = plan == null ? Stream.empty() : plan.getDescendants(identifier).stream();
        return Stream.concat(Stream.of(identifier), within)
                .map(this::indexOf)
                .filter(test -> test != null && !finished.get(test))
                .toList();
    }

    private void finish(int test, Result result, String reason, @Nullable Throwable thrown) {
        String explored = explorations.afterTest();
        events.send(new Event.Finished(test, result, reason, explored, thrown == null ? null : copier.copy(thrown)));
        finished.set(test);
        running = null;
        watchdog.running(-1);
    }

    private @Nullable Integer indexOf(TestIdentifier identifier) {
        return identifier.getSource().orElse(null) instanceof MethodSource source
                ? indexOf.get(source.getClassName() + "#" + source.getMethodName() + "("
                        + source.getMethodParameterTypes() + ")")
                : null;
    }
}
