package dev.lockstep.kit.interleavings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.interleavings.engine.Body;
import dev.lockstep.kit.interleavings.engine.Fault;
import dev.lockstep.kit.interleavings.engine.Kind;
import dev.lockstep.kit.interleavings.hooks.FieldHooks;
import dev.lockstep.kit.interleavings.hooks.FlowHooks;
import dev.lockstep.kit.interleavings.hooks.MonitorHooks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lost wake-up says what became of the last signal. */
class LastSignalTest {
    private static final class Box {}

    private final Body nobodySignals = () -> {
        Box box = new Box();
        Plain.joinAll(List.of(Plain.start("waiter", () -> waitOn(box, 1))));
    };

    private final Body signalsTooEarly = () -> {
        Box box = new Box();
        signal(box);
        Plain.joinAll(List.of(Plain.start("waiter", () -> waitOn(box, 1))));
    };

    private final Body waitsAgain = () -> signalOneOf(Plain.start("waiter", () -> waitOn(box(), 2)));

    private final Body goesOnAndWaitsAgain = () -> signalOneOf(Plain.start("waiter", () -> {
        waitOn(box(), 1);
        FieldHooks.write(box(), "Box.count");
        waitOn(box(), 1);
    }));

    private final Body signalsAnother = () -> {
        Thread one = Plain.start("one", () -> waitOn(box(), 1));
        signalOneOf(one, Plain.start("two", () -> waitOn(box(), 1)));
    };

    private Box shared = new Box();

    @Test
    void thatThereWasNone() {
        assertThat(lost(nobodySignals))
                .isEqualTo("waiter waits for a signal on Box#1 at Box.wait:1; nobody ever signals it");
    }

    @Test
    void thatNobodyWaitedThen() {
        assertThat(lost(signalsTooEarly))
                .isEqualTo("waiter waits for a signal on Box#1 at Box.wait:1;"
                        + " the signal at Box.signal:2 by main found nobody waiting");
    }

    @Test
    void thatItWokeTheSameThreadWhichWaitsAgain() {
        assertThat(lost(waitsAgain))
                .isEqualTo(
                        "waiter waits for a signal on Box#1 at Box.wait:1; the last signal at Box.signal:2 by main woke waiter,"
                                + " which found its condition unmet and waits again");
    }

    @Test
    void thatItWokeTheSameThreadWhichDidSomethingSince() {
        assertThat(lost(goesOnAndWaitsAgain))
                .endsWith("the last signal at Box.signal:2 by main woke waiter, which went on and waits again");
    }

    @Test
    void thatItWentToAnotherThread() {
        assertThat(lost(signalsAnother)).endsWith("the last signal at Box.signal:2 by main went to one");
    }

    private Box box() {
        return shared;
    }

    /** Signals once when every thread waits. */
    private void signalOneOf(Thread... threads) throws InterruptedException {
        for (Thread thread : threads) {
            Plain.awaitBlocked(thread);
        }
        signal(box());
        Plain.joinAll(List.of(threads));
    }

    private static void waitOn(Box box, int times) {
        try {
            MonitorHooks.enter(box);
            for (int i = 0; i < times; i++) {
                FlowHooks.at("Box.wait:1");
                MonitorHooks.waitOn(box);
            }
            MonitorHooks.exit(box);
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void signal(Box box) {
        MonitorHooks.enter(box);
        FlowHooks.at("Box.signal:2");
        MonitorHooks.notifyOn(box);
        MonitorHooks.exit(box);
    }

    private String lost(Body scenario) {
        Fault fault = Plain.explore(() -> {
                    shared = new Box();
                    scenario.run();
                })
                .fault();
        assertThat(fault).isNotNull();
        assertThat(fault.kind()).isEqualTo(Kind.LOST_WAKEUP);
        return fault.message();
    }
}
