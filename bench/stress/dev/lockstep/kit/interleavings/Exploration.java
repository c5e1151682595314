package dev.lockstep.kit.interleavings;

/** Stands in for a recipe of an exploration. What only an explorer can judge is not judged. */
public final class Exploration {
    private final Scenario scenario;
    private final boolean judgesLeaks;

    Exploration(Scenario scenario, boolean judgesLeaks) {
        this.scenario = scenario;
        this.judgesLeaks = judgesLeaks;
    }

    public Exploration expectNoDataRace() {
        return this;
    }

    public Exploration expectNoBusyWaiting() {
        return this;
    }

    public Exploration withoutEarlyTimeouts() {
        return this;
    }

    public Exploration expectNoLeak() {
        return new Exploration(scenario, true);
    }

    /** Runs the loop; {@code schedules} of the result are its rounds. */
    public Result result() {
        int rounds = Integer.getInteger("stress.rounds", 10_000);
        int done = new StressLoop(scenario, judgesLeaks).run(rounds, Integer.getInteger("stress.seconds", 10));
        return new Result.Passed(-1, done, false, done == rounds);
    }
}
