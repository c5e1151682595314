package dev.lockstep.kit.interleavings.engine;

import org.jspecify.annotations.Nullable;

/** Hands the one baton from thread to thread, and unwinds the threads that are left when the schedule is over. */
final class Baton {
    private final Execution execution;
    private final Roster roster;
    private final Outcome outcome;
    private final Carrier driver;

    Baton(Execution execution, Roster roster, Outcome outcome, Carrier driver) {
        this.execution = execution;
        this.roster = roster;
        this.outcome = outcome;
        this.driver = driver;
    }

    /** The scenario begins with the baton, on the thread that drives the exploration. */
    void giveToScenario(Task scenario) {
        scenario.main = true;
        scenario.begun = true;
        scenario.carrier = driver;
        execution.running = scenario;
    }

    /** Runs the scenario, and returns when every thread has ended. */
    void run(Body scenario) {
        Task main = roster.scenario();
        runBody(main, scenario);
        finish(main);
    }

    private void runBody(Task task, Body body) {
        try {
            runToItsEnd(task, body);
        } catch (Abort over) {
            outcome.end();
        } catch (Throwable broken) {
            outcome.broken(broken);
        }
    }

    private void runToItsEnd(Task task, Body body) {
        try {
            body.run();
        } catch (Abort over) {
            throw over;
        } catch (Throwable thrown) {
            Uncaught.handle(execution, task, thrown);
        }
    }

    /** A carrier that died here would leave everybody else waiting for ever. */
    private void finish(Task task) {
        boolean last = true;
        try {
            task.finished = true;
            if (!outcome.over()) {
                execution.end(task);
            }
            last = !passOn(task);
        } catch (RuntimeException | Error broken) {
            outcome.broken(broken);
        }
        if (task.main) {
            if (!last) {
                driver.awaitBaton();
            }
        } else if (last) {
            driver.resume();
        }
    }

    /** Gives the baton to a thread that has something left to do; false if there is none. */
    private boolean passOn(Task from) {
        Task next = outcome.over() ? null : successor();
        if (outcome.over()) {
            next = roster.nextToUnwind();
        }
        if (from.carrier != driver) {
            Carriers.giveBack(from.carrier);
        }
        if (next == null) {
            return false;
        }
        passTo(next);
        return true;
    }

    private @Nullable Task successor() {
        if (roster.scenario().finished && !execution.settings.judgeLeaks()) {
            outcome.end();
            return null;
        }
        try {
            return roster.allFinished() ? null : execution.next();
        } catch (Abort over) {
            outcome.end();
            return null;
        }
    }

    /** Lets another thread run; the caller must wait or end right after. */
    void passTo(Task next) {
        execution.running = next;
        next.pointsSinceSwitch = 0;
        if (!next.begun) {
            next.begun = true;
            next.carrier = Carriers.take();
            next.carrier.assign(() -> {
                Execution.at("");
                runBody(next, next.thread::run);
                finish(next);
            });
        }
        next.carrier.resume();
    }
}
