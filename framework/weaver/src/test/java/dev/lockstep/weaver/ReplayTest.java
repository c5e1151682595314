package dev.lockstep.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lockstep.kit.interleavings.Interleavings;
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
    void anExplorationCanBeHeldToOneSchedule() throws Exception {
        Class<?> example = Corpus.load("dev.lockstep.weaver.corpus.Replayed");
        Result.Failed failed = (Result.Failed) example.getMethod("explore").invoke(null);
        Interleavings.replayOnly(failed.trace().schedule());

        Result again = (Result) example.getMethod("explore").invoke(null);
        Interleavings.replayOnly(null);

        assertEquals(failed.trace().text(), ((Result.Failed) again).trace().text());
        assertEquals(1, ((Result.Failed) again).trace().schedules());
    }
}
