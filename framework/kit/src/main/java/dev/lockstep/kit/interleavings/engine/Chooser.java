package dev.lockstep.kit.interleavings.engine;

/** Asks the strategy wherever there is more than one way to go on. */
final class Chooser {
    private final Execution execution;
    private final Strategy strategy;
    private final Alternatives alternatives;
    private final Trail trail;

    Chooser(Execution execution, Strategy strategy, Alternatives alternatives, Trail trail) {
        this.execution = execution;
        this.strategy = strategy;
        this.alternatives = alternatives;
        this.trail = trail;
    }

    /** Chooses the next thread and in which way it goes on; so many steps were done so far. */
    Task nextThread(int steps) {
        Decision decision = alternatives.open(execution.running);
        while (decision.count == 0) {
            if (!alternatives.advance(steps)) {
                execution.stuck();
            }
            alternatives.open(execution.running);
        }
        alternatives.addUncaused();
        int choice = decision.count == 1 ? 0 : decide(decision);
        Task task = decision.tasks[choice];
        Way way = decision.ways[choice];
        alternatives.chosen(task, way);
        task.way = way;
        return task;
    }

    private int decide(Decision decision) {
        alternatives.addKeys(trail);
        return obeyed(strategy.choose(decision, execution));
    }

    private int obeyed(int choice) {
        if (choice == Strategy.PRUNE) {
            execution.outcome.end();
            throw Abort.INSTANCE;
        }
        return choice;
    }

    /** Which of several is meant, as when a signal goes to one of many waiting threads. */
    int among(int alternativeCount) {
        if (alternativeCount == 1) {
            return 0;
        }
        Task me = execution.running;
        Decision among = new Decision();
        among.data = true;
        long[] hashes = new long[alternativeCount];
        for (int i = 0; i < alternativeCount; i++) {
            hashes[i] = Hashes.mix(me.last, 1000 + i);
            among.add(me, Way.OPEN, 0);
            among.keys[i] = trail.keyAfter(me, hashes[i]);
        }
        int choice = obeyed(strategy.choose(among, execution));
        trail.add(me, hashes[choice]);
        return choice;
    }
}
