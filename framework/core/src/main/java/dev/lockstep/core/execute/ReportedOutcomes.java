package dev.lockstep.core.execute;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.ProtocolException;
import dev.lockstep.model.Fact;
import dev.lockstep.model.Limits;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one worker said of each test it was given, checked for order: a test starts once and finishes once. */
final class ReportedOutcomes {
    private static final int MOST_FACTS = 50;
    private static final int LONGEST_FACT = 200;

    private final List<TestCase> tests;
    private final String codeHash;
    private final Limits limits;
    private final Map<TestCase, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<TestCase, String> explored = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Duration> times = new ArrayList<>();
    private @Nullable TestCase running;
    private long since = System.nanoTime();

    ReportedOutcomes(List<TestCase> tests, String codeHash, Limits limits) {
        this.tests = tests;
        this.codeHash = codeHash;
        this.limits = limits;
    }

    /** The worker begins to work on its tests: what it loads for them before the first starts counts for that. */
    void began() {
        since = System.nanoTime();
    }

    void started(int index) throws ProtocolException {
        TestCase test = test(index);
        if (running != null || verdicts.containsKey(test)) {
            throw new ProtocolException("a second start of a test");
        }
        running = test;
        since = System.nanoTime();
    }

    void finished(Event.Finished event) throws ProtocolException {
        TestCase test = test(event.test());
        boolean neverStarted = event.result() != Event.Result.SUCCESSFUL && running == null;
        if (verdicts.containsKey(test) || !(test.equals(running) || neverStarted)) {
            throw new ProtocolException("the end of a test that did not run");
        }
        verdicts.put(test, Verdicts.of(event, codeHash));
        explored.put(test, event.explored());
        if (running != null) {
            endTime();
        }
        running = null;
    }

    /** What a hidden test measures is not kept: it could tell what the test saw. */
    void measured(Event.Measured event) throws ProtocolException {
        TestCase test = test(event.test());
        if (!test.equals(running)) {
            throw new ProtocolException("a measurement of a test that does not run");
        }
        if (!test.isHidden() && facts.size() < MOST_FACTS) {
            facts.add(new Fact(test.id(), cut(event.name()), cut(event.value())));
        }
    }

    List<Fact> facts() {
        return facts;
    }

    /**
     * How long each test took that began, from our seeing its start to our seeing its end; for what ended the worker between
     * two tests, from the end of the one before.
     */
    List<Duration> times() {
        return times;
    }

    private void endTime() {
        long now = System.nanoTime();
        times.add(Duration.ofNanos(now - since));
        since = now;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_FACT));
    }

    void timedOut(Event.TimedOut event) throws ProtocolException {
        TestCase test = event.test() < 0 ? firstUndecided() : test(event.test());
        verdicts.put(test, new Verdict.TimedOut(limits.test(), Verdicts.positions(event.threads())));
        endTime();
        running = test;
    }

    /** Whether a test has ended, and not by passing. */
    boolean hasLoss() {
        return verdicts.values().stream().anyMatch(verdict -> !verdict.isPassed());
    }

    /** The test that was running when the worker ended, which gets the verdict of that end unless it has one. */
    TestCase lost(WorkerEnd end) {
        TestCase test = running != null ? running : firstUndecided();
        if (verdicts.putIfAbsent(test, end.verdict()) == null) {
            endTime();
        }
        return test;
    }

    List<TestOutcome> soFar() {
        List<TestOutcome> outcomes = new ArrayList<>();
        verdicts.forEach(
                (test, verdict) -> outcomes.add(new TestOutcome(test, verdict, explored.getOrDefault(test, ""))));
        return outcomes;
    }

    /** Every test has an outcome: one that the worker passed over in silence is no pass. */
    List<TestOutcome> complete() {
        for (TestCase test : tests) {
            verdicts.putIfAbsent(test, new Verdict.Inconclusive("the worker did not report this test"));
        }
        return soFar();
    }

    private TestCase firstUndecided() {
        return tests.stream()
                .filter(test -> !verdicts.containsKey(test))
                .findFirst()
                .orElse(tests.get(tests.size() - 1));
    }

    private TestCase test(int index) throws ProtocolException {
        if (index < 0 || index >= tests.size()) {
            throw new ProtocolException("test number " + index + " of " + tests.size());
        }
        return tests.get(index);
    }
}
