package dev.lockstep.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.kit.interleavings.Replay;
import dev.lockstep.kit.interleavings.Result;
import dev.lockstep.kit.interleavings.Schedule;
import org.junit.jupiter.api.Test;

class ReplayTest {
    @Test
    void aScheduleSurvivesItsTextForm() {
        Schedule schedule = Schedule.parse("v1:b2:0x12.1.0x3.2:Counter.value,tryLock");

        assertEquals(17, schedule.choices().size());
        assertEquals("v1:b2:0x12.1.0x3.2:Counter.value,tryLock", schedule.toString());
    }

    @Test
    void theScheduleOfAFailureFailsAgainInTheSameWay() throws Exception {
        Class<?> example = Corpus.load("dev.lockstep.weaver.corpus.Replayed");
        Result found = (Result) example.getMethod("explore").invoke(null);
        Result.Failed failed = (Result.Failed) found;

        Result again = (Result) example.getMethod("replay", String.class)
                .invoke(null, failed.trace().schedule().toString());

        assertTrue(again instanceof Result.Failed);
        assertEquals(failed.trace().events(), ((Result.Failed) again).trace().events());
        assertEquals(failed.trace().message(), ((Result.Failed) again).trace().message());
    }

    @Test
    void aTestRunsOneScheduleOfOneExplorationWithoutAChange() throws Exception {
        Class<?> example = Corpus.load("dev.lockstep.weaver.corpus.Replayed");
        Replay.clear();
        example.getMethod("explore").invoke(null);
        Result.Failed failed = (Result.Failed) example.getMethod("explore").invoke(null);

        Replay.next(failed.trace().schedule(), failed.trace().exploration());
        Result first = (Result) example.getMethod("explore").invoke(null);
        Result second = (Result) example.getMethod("explore").invoke(null);
        Replay.clear();

        assertEquals(2, failed.trace().exploration());
        assertEquals(new Result.Passed(-1, 0, false, false), first);
        assertEquals(failed.trace().events(), ((Result.Failed) second).trace().events());
        assertEquals(1, ((Result.Failed) second).trace().schedules());
    }
}
