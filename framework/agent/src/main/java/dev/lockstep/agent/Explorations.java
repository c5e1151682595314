package dev.lockstep.agent;

import dev.lockstep.agent.protocol.Job;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Replay;
import dev.lockstep.kit.interleavings.Result;
import dev.lockstep.kit.interleavings.Schedule;
import java.util.stream.Collectors;

/** Tells the explorer what to do in each test, and asks it afterwards how far it got. */
final class Explorations {
    private final Job.Replay replay;

    Explorations(Job.Replay replay) {
        this.replay = replay;
    }

    void beforeTest() {
        if (replay.equals(Job.Replay.NONE)) {
            Replay.clear();
        } else {
            Replay.next(Schedule.parse(replay.schedule()), replay.exploration());
        }
    }

    /** One sentence for each exploration of the test that passed; empty if there was none. */
    String afterTest() {
        return Interleavings.takeResults().stream()
                .filter(Result.Passed.class::isInstance)
                .map(Result::headline)
                .collect(Collectors.joining("; "));
    }
}
