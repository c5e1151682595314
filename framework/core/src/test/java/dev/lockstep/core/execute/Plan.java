package dev.lockstep.core.execute;

import dev.lockstep.agent.protocol.Event;
import dev.lockstep.agent.protocol.Thrown;
import dev.lockstep.model.Failure;
import dev.lockstep.model.Limits;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.TestOutcome;
import dev.lockstep.model.Verdict;
import dev.lockstep.model.Visibility;
import java.time.Duration;
import java.util.List;

/** Tests, events and outcomes for tests, short to write. */
final class Plan {
    static final Limits LIMITS = new Limits(Duration.ofSeconds(3), 64, 1);
    static final Verdict PASSED = new Verdict.Passed();
    static final Verdict EXITED = new Verdict.Errored(Failure.of("exit", "exited"));

    private Plan() {}

    static TestCase test(String name, String... criteria) {
        return new TestCase("oslab.TlbTest#" + name + "()", name, Visibility.HIDDEN, List.of(criteria));
    }

    static TestOutcome passed(TestCase test) {
        return new TestOutcome(test, PASSED);
    }

    static Event.Finished successful(int test) {
        return new Event.Finished(test, Event.Result.SUCCESSFUL, "", null);
    }

    static Event.Finished finished(Event.Result result) {
        return new Event.Finished(0, result, "", null);
    }

    static Event.Finished threw(Event.Result result, boolean assertion, String message) {
        return new Event.Finished(0, result, "", new Thrown("oslab.Boom", message, assertion, null, null, List.of()));
    }
}
