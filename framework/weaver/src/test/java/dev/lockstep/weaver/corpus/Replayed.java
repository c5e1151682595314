package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Result;
import dev.lockstep.kit.interleavings.Schedule;
import dev.lockstep.kit.interleavings.Threads;

/** A lost update, to be found and replayed. */
public final class Replayed {
    private int value;

    private Replayed() {}

    private void add(int amount) {
        value += amount;
    }

    private static void scenario() {
        Replayed shared = new Replayed();
        Threads.named("one", () -> shared.add(1))
                .and("two", () -> shared.add(2))
                .runAll();
        check("sum", shared.value).isEqualTo(3);
    }

    /** Finds it. */
    public static Result explore() {
        return Interleavings.explore(Replayed::scenario).result();
    }

    /** Runs one schedule. */
    public static Result replay(String schedule) {
        return Interleavings.replay(Schedule.parse(schedule), Replayed::scenario);
    }
}
