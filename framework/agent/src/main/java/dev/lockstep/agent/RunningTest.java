package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Event.Result;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestIdentifier;

/** One method under way: a plain test, or a template with its invocations, of which every one must succeed. */
final class RunningTest {
    private final int index;
    private final TestIdentifier identifier;
    private int successes;
    private @Nullable TestExecutionResult worst;
    private @Nullable String skipped;

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

    /** Takes in the result of the method itself, or of a part of it: an invocation, or a container of dynamic tests. */
    void add(TestIdentifier part, TestExecutionResult result) {
        if (result.getStatus() != Status.SUCCESSFUL) {
            worst = isWorse(result) ? result : worst;
        } else if (part.isTest() || is(part)) {
            successes++;
        }
    }

    /** Takes in that an invocation was not tried. */
    void addSkipped(String reason) {
        skipped = reason;
    }

    /** The first failure decides, and where there is none the first that was aborted. */
    private boolean isWorse(TestExecutionResult result) {
        return worst == null || (worst.getStatus() == Status.ABORTED && result.getStatus() == Status.FAILED);
    }

    Result result() {
        if (worst != null) {
            return resultOf(worst);
        }
        boolean complete = skipped == null && successes >= (identifier.isTest() ? 1 : 2);
        return complete ? Result.SUCCESSFUL : Result.SKIPPED;
    }

    String reason() {
        if (result() != Result.SKIPPED) {
            return "";
        }
        return skipped == null ? "it has no invocation" : skipped;
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
