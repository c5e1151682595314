package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Body;
import dev.lockstep.kit.interleavings.engine.Budget;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Explorer;
import dev.lockstep.kit.interleavings.engine.Findings;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Settings;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.hooks.ThreadHooks;
import dev.lockstep.kit.interleavings.hooks.WovenThread;
import java.util.List;
import java.util.Set;

/** Explores code that is not woven and calls what weaving would have put there. */
final class Plain {
    private static final Settings SETTINGS = new Settings(20_000, 0, true, false, false, false, false, Set.of());
    private static final Budget BUDGET = new Budget(2_000, 1_000_000, 2, 50, 42, true);

    private Plain() {}

    static Findings explore(Body scenario) {
        return explore(scenario, SETTINGS);
    }

    static Findings explore(Body scenario, Settings settings) {
        return Explorer.explore(() -> scenario, () -> new WovenThread("main"), settings, BUDGET, () -> false);
    }

    static Thread start(String name, Runnable body) {
        Thread thread = new WovenThread(body, name);
        Execution.current().start(thread, name);
        return thread;
    }

    static void awaitBlocked(Thread thread) {
        Execution execution = Execution.current();
        Task task = execution.taskOf(thread);
        execution.await(Op.CHECK, execution.order(), me -> execution.blocked(task), Task.NO_DEADLINE, false);
    }

    static void joinAll(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            ThreadHooks.join(thread);
        }
    }
}
