package oslab.procpool;

import dev.lockstep.kit.interleavings.Interleavings;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which worker computes what, in virtual time: each line says what comes when, or what should happen next. No points. */
class ProcessLanesTest {
    @Test
    @Tag("twin:cpu-speed-up")
    @Tag("twin:results")
    void whicheverWorkerIsFreeTakesTheOldestTask() {
        LaneRun run = new LaneRun("Two workers", 2, Pools.HOUR)
                .comes(0, "A", 100)
                .expect(1, "begins A")
                .comes(10, "B", 30)
                .expect(2, "begins B")
                .comes(20, "C", 30)
                .comes(30, "D", 200)
                .expect(2, "ends B")
                .expect(2, "begins C")
                .expect(2, "ends C")
                .expect(2, "begins D")
                .expect(1, "ends A")
                .expect(2, "ends D");
        assertAsExpected(run);
    }

    @Test
    @Tag("twin:task-timeout")
    void aWorkerWhoseTaskTakesTooLongIsReplaced() {
        LaneRun run = new LaneRun("One worker, 100 ms for a task", 1, Duration.ofMillis(100))
                .comes(0, "A", 50)
                .expect(1, "begins A")
                .expect(1, "ends A")
                .comes(60, "B", 500)
                .expect(1, "begins B")
                .comes(70, "C", 20)
                .expect(1, "is killed")
                .expect(2, "begins C")
                .expect(2, "ends C");
        assertAsExpected(run);
    }

    /** Plays it under one schedule: threads are switched only where one waits. */
    private static void assertAsExpected(LaneRun run) {
        Interleavings.explore(run::play)
                .preemptions(0)
                .schedules(1)
                .randomSchedules(0, 1)
                .withoutSpuriousWakeUps()
                .withoutEarlyTimeouts()
                .assertPassed();
        run.assertAsExpected();
    }
}
