package dev.lockstep.weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lockstep.kit.interleavings.Replay;
import dev.lockstep.kit.interleavings.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Verdict and trace are the same bytes, however busy the machine is and in whatever order explorations run. */
class DeterminismTest {
    private static final List<String> THEMES = List.of("LockFree", "Meetings", "Philosophers");

    @Test
    void givesTheSameBytesBesideBusyLoops() {
        List<String> idle = verdicts(false);
        AtomicBoolean stop = new AtomicBoolean();
        for (int i = 0; i < 4; i++) {
            Thread busy = new Thread(() -> {
                while (!stop.get()) {
                    Thread.onSpinWait();
                }
            });
            busy.setDaemon(true);
            busy.start();
        }

        List<String> loaded = verdicts(false);
        stop.set(true);

        assertEquals(idle, loaded);
    }

    @Test
    void givesTheSameBytesInTheOppositeOrder() {
        List<String> forward = verdicts(false);

        List<String> backward = verdicts(true);

        Collections.reverse(backward);
        assertEquals(forward, backward);
    }

    private static List<String> verdicts(boolean backwards) {
        List<String> verdicts = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        THEMES.forEach(theme -> cases.addAll(Corpus.cases(theme)));
        if (backwards) {
            Collections.reverse(cases);
        }
        cases.forEach(one -> verdicts.add(verdict(one)));
        return verdicts;
    }

    /** Explorations are counted for each test, and here each case stands for one. */
    private static String verdict(Case one) {
        Replay.clear();
        return one.name() + ": " + text(one.exploration().get());
    }

    static String text(Result result) {
        return result instanceof Result.Failed failed ? failed.trace().json() : result.headline();
    }
}
