package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import dev.lockstep.kit.threads.Await;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("criterion:fifo")
class FifoTest {
    @RegisterExtension
    final Actors actors = new Actors();

    private final List<String> passed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void servesWaitersInTheOrderInWhichTheyCame() {
        CountingSemaphore semaphore = new CountingSemaphore(0, true);
        List<String> names = List.of("waiter-1", "waiter-2", "waiter-3", "waiter-4", "waiter-5");
        for (String name : names) {
            actors.start(name, () -> pass(semaphore, name)).awaitWaiting();
        }

        for (int count = 1; count <= names.size(); count++) {
            int expected = count;
            semaphore.release();
            Await.until("a waiter has passed after each release()", () -> passed.size() == expected);
        }

        assertThat(passed).as("order of passing").isEqualTo(names);
    }

    /** Repeated, because one that jumps the queue must be quicker than the waiter that was just woken. */
    @Test
    void doesNotLetTheReleaserJumpTheQueue() {
        for (int round = 0; round < 20; round++) {
            passed.clear();
            waiterPassesBeforeTheReleaser();
        }
    }

    private void waiterPassesBeforeTheReleaser() {
        CountingSemaphore semaphore = new CountingSemaphore(0, true);
        Actor waiter = actors.start("waiter", () -> {
            pass(semaphore, "waiter");
            semaphore.release();
        });
        waiter.awaitWaiting();

        Actor releaser = actors.start("releaser", () -> {
            semaphore.release();
            pass(semaphore, "releaser");
            semaphore.release();
        });

        releaser.awaitFinished("after the waiter's release()");
        waiter.awaitFinished("after release()");
        assertThat(passed).as("order of passing").containsExactly("waiter", "releaser");
    }

    @Test
    void knowsWhetherThreadsWait() {
        CountingSemaphore semaphore = new CountingSemaphore(0, true);
        assertThat(semaphore.hasQueuedThreads()).as("before anyone came").isFalse();
        Actor waiter = actors.start("waiter", () -> semaphore.acquire());
        waiter.awaitWaiting();
        assertThat(semaphore.hasQueuedThreads()).as("while one thread waits").isTrue();

        semaphore.release();

        waiter.awaitFinished("after release()");
        assertThat(semaphore.hasQueuedThreads())
                .as("after the waiter has passed")
                .isFalse();
    }

    @Test
    void knowsHowManyThreadsWait() {
        CountingSemaphore semaphore = new CountingSemaphore(0, true);
        assertThat(semaphore.getQueueLength()).as("before anyone came").isZero();
        Actor first = actors.start("waiter-1", () -> semaphore.acquire());
        first.awaitWaiting();
        Actor second = actors.start("waiter-2", () -> semaphore.acquire());
        second.awaitWaiting();
        assertThat(semaphore.getQueueLength()).as("while two threads wait").isEqualTo(2);

        semaphore.release();

        first.awaitFinished("after release()");
        assertThat(semaphore.getQueueLength()).as("after one has passed").isEqualTo(1);
        semaphore.release();
        second.awaitFinished("after the second release()");
        assertThat(semaphore.getQueueLength()).as("after both have passed").isZero();
    }

    @Test
    void knowsHowManyThreadsWaitEvenIfItIsNotFair() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor waiter = actors.start("waiter", () -> semaphore.acquire());
        waiter.awaitWaiting();
        assertThat(semaphore.getQueueLength()).as("while one thread waits").isEqualTo(1);

        semaphore.release();

        waiter.awaitFinished("after release()");
        assertThat(semaphore.getQueueLength()).as("after the waiter has passed").isZero();
    }

    @Test
    void knowsWhichThreadsWait() {
        Observable semaphore = new Observable(0);
        Actor first = actors.start("waiter-1", () -> semaphore.acquire());
        first.awaitWaiting();
        Actor second = actors.start("waiter-2", () -> semaphore.acquire());
        second.awaitWaiting();

        Collection<Thread> copy = semaphore.queuedThreads();
        semaphore.release();
        first.awaitFinished("after release()");

        assertThat(same(copy)).as("number of threads while two wait").hasSize(2);
        assertThat(same(copy).contains(first.thread()))
                .as("waiter-1 is among them")
                .isTrue();
        assertThat(same(copy).contains(second.thread()))
                .as("waiter-2 is among them")
                .isTrue();
        assertThat(same(semaphore.queuedThreads()).contains(first.thread()))
                .as("waiter-1 is among them after it has passed")
                .isFalse();
        semaphore.release();
        second.awaitFinished("after the second release()");
    }

    private void pass(CountingSemaphore semaphore, String name) throws InterruptedException {
        semaphore.acquire();
        passed.add(name);
    }

    /** The very same threads, compared without asking student code. */
    private static Set<Thread> same(Collection<Thread> threads) {
        Set<Thread> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(threads);
        return set;
    }

    private static class Observable extends CountingSemaphore {
        Observable(int permits) {
            super(permits, true);
        }

        Collection<Thread> queuedThreads() {
            return getQueuedThreads();
        }
    }
}
