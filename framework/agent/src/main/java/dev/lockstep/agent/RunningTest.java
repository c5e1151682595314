package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event.Result;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestIdentifier;

/** One method under way: a plain test, or a template with its invocations, of which every one must succeed. */
final class RunningTest {
    private final int index;
    private final TestIdentifier identifier;
    private int successes;
    private @Nullable TestExecutionResult worst;

    RunningTest(int index, TestIdentifier identifier) {
        this.index = index;
        this.identifier = identifier;
    }

    int index() {
        return index;
    }

    boolean is(TestIdentifier other) {
        return identifier.getUniqueId().equals(other.getUniqueId());
    }

    /** Takes in the result of an invocation, or of the method itself. The first that is no success decides. */
    void add(TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            worst = worst == null ? result : worst;
        } else {
            successes++;
        }
    }

    Result result() {
        if (worst != null) {
            return resultOf(worst);
        }
        return successes >= (identifier.isTest() ? 1 : 2) ? Result.SUCCESSFUL : Result.SKIPPED;
    }

    String reason() {
        return result() == Result.SKIPPED ? "it has no invocation" : "";
    }

    @Nullable
    Throwable thrown() {
        return worst == null ? null : worst.getThrowable().orElse(null);
    }

    static Result resultOf(TestExecutionResult result) {
        return switch (result.getStatus()) {
            case SUCCESSFUL -> Result.SUCCESSFUL;
            case ABORTED -> Result.ABORTED;
            case FAILED -> Result.FAILED;
        };
    }
}
