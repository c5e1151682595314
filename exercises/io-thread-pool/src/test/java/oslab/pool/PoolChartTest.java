package oslab.pool;

import dev.lockstep.kit.interleavings.Interleavings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Which thread runs which task when, in virtual time. Each line below says which task comes when and how long it takes, or what
 * should be the case from a moment on: how many tasks wait, and what the first, second, third thread runs. They carry no points.
 */
class PoolChartTest {
    @Test
    @Tag("twin:sizing")
    @Tag("twin:results-and-order")
    void threadsStartAsTheRulesSayAndTheQueueIsServedInOrder() {
        PoolRun run = new PoolRun(2, 3, 2)
                .comes(0, "A", 100)
                .expect(0, 0, "A")
                .comes(10, "B", 60)
                .expect(10, 0, "A", "B")
                .comes(20, "C", 50)
                .expect(20, 1, "A", "B")
                .comes(30, "D", 40)
                .expect(30, 2, "A", "B")
                .comes(40, "E", 45)
                .expect(40, 2, "A", "B", "E")
                .comes(50, "F", 10) // there is no room for it
                .expect(50, 2, "A", "B", "E")
                .expect(70, 1, "A", "C", "E")
                .expect(85, 0, "A", "C", "D")
                .expect(100, 0, "", "C", "D")
                .expect(120, 0, "", "", "D")
                .expect(125, 0);
        assertAsExpected(run);
    }

    @Test
    @Tag("twin:sizing")
    void belowTheCoreSizeATaskGetsANewThreadAlsoIfOneIsIdle() {
        PoolRun run = new PoolRun(2, 2, 2)
                .comes(0, "A", 10)
                .expect(0, 0, "A")
                .expect(10, 0)
                .comes(20, "B", 40)
                .expect(20, 0, "", "B")
                .comes(30, "C", 50)
                .expect(30, 0, "C", "B")
                .comes(40, "D", 15)
                .expect(40, 1, "C", "B")
                .comes(50, "E", 10)
                .expect(50, 2, "C", "B")
                .expect(60, 1, "C", "D")
                .expect(75, 0, "C", "E")
                .expect(80, 0, "", "E")
                .expect(85, 0);
        assertAsExpected(run);
    }

    /** Plays it under one schedule: threads are switched only where one waits. */
    private static void assertAsExpected(PoolRun run) {
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
