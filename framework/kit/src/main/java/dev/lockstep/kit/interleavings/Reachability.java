package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Body;
import dev.lockstep.kit.interleavings.engine.Budget;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Explorer;
import dev.lockstep.kit.interleavings.engine.Fault;
import dev.lockstep.kit.interleavings.engine.Findings;
import dev.lockstep.kit.interleavings.engine.Kind;
import java.util.List;

/** A recipe for a situation that some schedule must reach: finds code that locks out what it should allow. Immutable. */
public final class Reachability {
    private final Situation situation;
    private final String description;
    private final Budget budget;

    private Reachability(Situation situation, String description, Budget budget) {
        this.situation = situation;
        this.description = description;
        this.budget = budget;
    }

    static Reachability of(Situation situation) {
        return new Reachability(situation, "a situation that is allowed", Exploration.defaultBudget());
    }

    /** With words for the message, such as {@code "two readers inside at the same time"}. */
    public Reachability describedAs(String words) {
        return new Reachability(situation, words, budget);
    }

    /** With at most so many schedules. */
    public Reachability schedules(int most) {
        return new Reachability(
                situation,
                description,
                new Budget(most, budget.steps(), budget.preemptions(), budget.random(), budget.seed(), true));
    }

    /** Explores, and fails if no schedule reaches the situation. */
    public void assertPassed() {
        Result result = result();
        if (result instanceof Result.Failed failed) {
            throw new ScheduleFailure(failed.trace());
        }
        if (result instanceof Result.Unsupported unsupported) {
            throw new ScheduleFailure(unsupported.trace());
        }
    }

    /** Explores. A schedule that fails in another way reaches nothing; other tests judge it. */
    public Result result() {
        Result result = Replay.exploration(this::explored, schedule -> this::explored);
        Interleavings.publish(result);
        return result;
    }

    private Result explored(int number) {
        Rewritten.require(description, List.of(situation));
        boolean[] reached = new boolean[1];
        Findings findings = Explorer.explore(
                () -> body(reached),
                Exploration::mainThread,
                Exploration.defaultSettings().lenient(),
                budget,
                () -> reached[0]);
        return judge(findings, reached[0], number);
    }

    private Result judge(Findings findings, boolean reached, int number) {
        if (reached || Exploration.unsupported(findings)) {
            return Results.of(description, number, findings);
        }
        Fault fault = new Fault(
                Kind.OVER_SYNCHRONISED,
                "no schedule reaches " + description + " (" + findings.schedules()
                        + " tried): the code makes threads wait for each other where they need not",
                null);
        return new Result.Failed(Results.trace(description, number, fault, findings));
    }

    private Body body(boolean[] reached) {
        return () -> {
            if (run()) {
                reached[0] = true;
                Execution.current().stop();
            }
        };
    }

    private boolean run() throws Throwable {
        if (Lambdas.needFreshClasses(situation)) {
            return Boolean.TRUE.equals(Lambdas.runAnew(situation));
        }
        return situation.reached();
    }
}
