package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

/** Phasers and exchangers. */
public final class Rendezvous {
    private Rendezvous() {}

    static Exploration phases(int parties) {
        return Interleavings.explore(() -> {
            Phaser phaser = new Phaser(parties);
            AtomicInteger before = new AtomicInteger();
            Threads.named("a", () -> meet(phaser, before))
                    .and("b", () -> meet(phaser, before))
                    .runAll();
            check("phase", phaser.getPhase()).isEqualTo(2);
        });
    }

    private static void meet(Phaser phaser, AtomicInteger before) {
        for (int round = 1; round <= 2; round++) {
            before.incrementAndGet();
            phaser.arriveAndAwaitAdvance();
            check("threads that came to round " + round, before.get()).isAtLeast(2L * round);
        }
    }

    /** A thread that was interrupted is not blocked any more, although it has not noticed yet. */
    static Exploration untilBlockedAfterAnInterrupt() {
        return Interleavings.explore(() -> {
            CountDownLatch never = new CountDownLatch(1);
            AtomicInteger interrupts = new AtomicInteger();
            Threads.Running running =
                    Threads.named("waiter", () -> waitTwice(never, interrupts)).startAll();
            for (int i = 1; i <= 2; i++) {
                running.untilBlocked("waiter");
                running.interrupt("waiter");
                running.untilBlocked("waiter");
                check("interrupts that the waiter has seen", interrupts.get()).isEqualTo(i);
            }
            running.joinAll();
        });
    }

    private static void waitTwice(CountDownLatch never, AtomicInteger interrupts) {
        for (int i = 0; i < 2; i++) {
            try {
                never.await();
            } catch (InterruptedException expected) {
                interrupts.incrementAndGet();
            }
        }
    }

    /** Right if workers are registered before they start. */
    static Exploration workers(boolean early) {
        return Interleavings.explore(() -> {
            Phaser phaser = new Phaser(1);
            AtomicInteger done = new AtomicInteger();
            for (int i = 0; i < 2; i++) {
                if (early) {
                    phaser.register();
                }
                new Thread(() -> work(phaser, done, early)).start();
            }
            phaser.arriveAndAwaitAdvance();
            check("done", done.get()).isEqualTo(2);
        });
    }

    private static void work(Phaser phaser, AtomicInteger done, boolean early) {
        if (!early) {
            phaser.register();
        }
        done.incrementAndGet();
        phaser.arriveAndDeregister();
    }

    static Exploration exchange(int threads) {
        return Interleavings.explore(() -> {
            Exchanger<String> exchanger = new Exchanger<>();
            Threads.named("a", () -> check("for a", exchanger.exchange("A")).isEqualTo("B"))
                    .and("b", () -> {
                        for (int i = 1; i < threads; i++) {
                            check("for b", exchanger.exchange("B")).isEqualTo("A");
                        }
                    })
                    .runAll();
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("until blocked after an interrupt", untilBlockedAfterAnInterrupt()),
                Case.right("phases", phases(2).expectNoDataRace()),
                Case.wrong("one party too many", "DEADLOCK", phases(3)),
                Case.wrong("one party too few", "EXCEPTION", phases(1)),
                Case.right("registers early", workers(true)),
                Case.wrong("registers late", "EXCEPTION", workers(false)),
                Case.right("exchange", exchange(2)),
                Case.wrong("nobody to exchange with", "DEADLOCK", exchange(3)));
    }
}
