package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.weaver.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks at moments of virtual time. */
public final class Timers {
    private Timers() {}

    static Exploration inOrder() {
        return Interleavings.explore(() -> {
                    ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
                    List<String> order = new ArrayList<>();
                    pool.schedule(() -> order.add("late"), 20, TimeUnit.SECONDS);
                    pool.schedule(() -> order.add("early"), 10, TimeUnit.SECONDS);
                    pool.shutdown();
                    check("ended", pool.awaitTermination(1, TimeUnit.HOURS)).isTrue();
                    check("order", String.join(" ", order)).isEqualTo("early late");
                })
                .expectNoDataRace()
                .expectNoLeak();
    }

    static Exploration rounds(boolean shutdown) {
        return Interleavings.explore(() -> {
                    ScheduledExecutorService pool = Executors.newSingleThreadScheduledExecutor();
                    CountDownLatch rounds = new CountDownLatch(3);
                    long start = System.nanoTime();
                    ScheduledFuture<?> task = pool.scheduleAtFixedRate(rounds::countDown, 1, 1, TimeUnit.SECONDS);
                    rounds.await();
                    check("seconds", (System.nanoTime() - start) / 1_000_000_000L)
                            .isAtLeast(3);
                    if (shutdown) {
                        task.cancel(false);
                        pool.shutdown();
                    }
                })
                .expectNoLeak();
    }

    /** Two threads of the pool, one counter. */
    static Exploration twoAtOnce(boolean atomic) {
        return Interleavings.explore(() -> {
            ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
            AtomicInteger count = new AtomicInteger();
            int[] plain = new int[1];
            for (int i = 0; i < 2; i++) {
                pool.schedule(
                        () -> {
                            count.incrementAndGet();
                            if (!atomic) {
                                plain[0]++;
                            }
                        },
                        1,
                        TimeUnit.SECONDS);
            }
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
            check("count", atomic ? count.get() : plain[0]).isEqualTo(2);
        });
    }

    static Exploration timer(boolean cancel) {
        return Interleavings.explore(() -> {
                    Timer timer = new Timer("clock");
                    CountDownLatch ticks = new CountDownLatch(2);
                    TimerTask task = new TimerTask() {
                        @Override
                        public void run() {
                            ticks.countDown();
                        }
                    };
                    timer.schedule(task, 100, 100);
                    ticks.await();
                    if (cancel) {
                        timer.cancel();
                    }
                })
                .expectNoLeak();
    }

    /** The task may have run before it is cancelled: wrong unless the answer is looked at. */
    static Exploration cancelsInTime(boolean looks) {
        return Interleavings.explore(() -> {
            ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
            AtomicInteger runs = new AtomicInteger();
            ScheduledFuture<?> task = pool.schedule(runs::incrementAndGet, 1, TimeUnit.SECONDS);
            boolean cancelled = task.cancel(false);
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
            if (cancelled || !looks) {
                check("runs", runs.get()).isEqualTo(0);
            }
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("in order", inOrder().withoutEarlyTimeouts()),
                Case.right("looks at the answer", cancelsInTime(true)),
                Case.right("rounds", rounds(true)),
                Case.wrong("rounds for ever", "LEAK", rounds(false)),
                Case.right("two at once", twoAtOnce(true).expectNoDataRace()),
                Case.wrong("two at once, plain", "EXCEPTION", twoAtOnce(false)),
                Case.wrong("two at once, race", "DATA_RACE", twoAtOnce(false).expectNoDataRace()),
                Case.right("timer", timer(true)),
                Case.wrong("timer for ever", "LEAK", timer(false)),
                Case.wrong("cancels too late", "EXCEPTION", cancelsInTime(false)));
    }
}
