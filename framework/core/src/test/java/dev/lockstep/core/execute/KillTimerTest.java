package dev.lockstep.core.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ends of waiting are events here, never times: a deadline of zero is over, one of an hour is not. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class KillTimerTest {
    private final CountDownLatch killed = new CountDownLatch(1);
    private final AtomicInteger kills = new AtomicInteger();
    private final Set<Thread> before = timers();

    @Test
    void killsOnceWhenItsTimeIsOver() throws InterruptedException {
        try (KillTimer timer = timer()) {
            timer.restart(Duration.ZERO);
            killed.await();
            timer.restart(Duration.ZERO);
        }
        awaitItsThread();

        assertThat(kills).hasValue(1);
    }

    @Test
    void killsAfterAShorterTimeThanItWasGivenFirst() throws InterruptedException {
        try (KillTimer timer = timer()) {
            timer.restart(Duration.ofHours(1));
            timer.restart(Duration.ZERO);
            killed.await();
        }

        assertThat(kills).hasValue(1);
    }

    @Test
    void killsWhenALookSaysSoThoughTheClockDoesNot() throws InterruptedException {
        AtomicInteger looks = new AtomicInteger();
        try (KillTimer timer = timer()) {
            timer.restart(Duration.ofHours(1), look(0, () -> looks.incrementAndGet() == 3));
            killed.await();
        }
        awaitItsThread();

        assertThat(looks).hasValue(3);
        assertThat(kills).hasValue(1);
    }

    @Test
    void doesNotLookBeforeItIsWorthIt() throws InterruptedException {
        KillTimer timer = timer();
        timer.restart(Duration.ofHours(1), look(TimeUnit.HOURS.toNanos(1), () -> true));

        timer.close();
        awaitItsThread();

        assertThat(kills).hasValue(0);
    }

    @Test
    void killsNothingOnceItIsClosed() throws InterruptedException {
        KillTimer timer = timer();
        timer.restart(Duration.ofHours(1));

        timer.close();
        timer.restart(Duration.ZERO);
        awaitItsThread();

        assertThat(kills).hasValue(0);
    }

    @Test
    void killsNothingBeforeItIsStarted() throws InterruptedException {
        timer().close();
        awaitItsThread();

        assertThat(kills).hasValue(0);
    }

    private static KillTimer.Look look(long firstNanos, BooleanSupplier isOver) {
        return new KillTimer.Look() {
            @Override
            public long firstNanos() {
                return firstNanos;
            }

            @Override
            public boolean isOver(long elapsedNanos) {
                return isOver.getAsBoolean();
            }
        };
    }

    private KillTimer timer() {
        return new KillTimer(() -> {
            kills.incrementAndGet();
            killed.countDown();
        });
    }

    private void awaitItsThread() throws InterruptedException {
        Set<Thread> started = new HashSet<>(timers());
        started.removeAll(before);
        for (Thread thread : started) {
            thread.join();
        }
    }

    private static Set<Thread> timers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("lockstep-kill-timer"))
                .collect(Collectors.toSet());
    }
}
