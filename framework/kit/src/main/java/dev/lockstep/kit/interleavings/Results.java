package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Fault;
import dev.lockstep.kit.interleavings.engine.Findings;
import dev.lockstep.kit.interleavings.engine.Kind;
import java.util.Arrays;
import java.util.List;

/** Turns what the engine found into what a test reports. */
final class Results {
    private Results() {}

    static Result of(String name, int exploration, Findings findings) {
        Fault fault = findings.fault();
        if (fault == null) {
            return new Result.Passed(findings.bound(), findings.schedules(), findings.complete(), findings.exhausted());
        }
        ScheduleTrace trace = trace(name, exploration, fault, findings);
        return fault.kind() == Kind.UNSUPPORTED ? new Result.Unsupported(trace) : new Result.Failed(trace);
    }

    static ScheduleTrace trace(String name, int exploration, Fault fault, Findings findings) {
        List<Integer> choices = Arrays.stream(findings.choices()).boxed().toList();
        return new ScheduleTrace(
                fault.kind(),
                fault.message(),
                name,
                exploration,
                new Schedule(findings.bound(), choices, findings.racing()),
                findings.schedules(),
                findings.threads(),
                findings.steps(),
                findings.blocked(),
                findings.races());
    }
}
