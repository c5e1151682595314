package oslab.semaphore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import dev.lockstep.kit.threads.Await;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("criterion:exclusion-and-conservation")
class ExclusionAndConservationTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    void tryAcquireGivesEachPermitOnce() {
        CountingSemaphore semaphore = new CountingSemaphore(2);

        assertThat(semaphore.tryAcquire()).as("first of two permits").isTrue();
        assertThat(semaphore.tryAcquire()).as("second of two permits").isTrue();
        assertThat(semaphore.tryAcquire()).as("third of two permits").isFalse();
    }

    @Test
    void tryAcquireThatFailsTakesNothing() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        assertThat(semaphore.tryAcquire()).as("without a permit").isFalse();

        semaphore.release();

        assertThat(semaphore.tryAcquire()).as("after release()").isTrue();
    }

    @Test
    void noMoreThreadsAreInsideThanThereArePermits() {
        Room room = new Room(2);
        List<Actor> first = start(room, "first", "second");
        Await.until("two threads are inside", () -> room.entered() == 2);
        List<Actor> later = start(room, "third", "fourth");
        later.forEach(Actor::awaitWaiting);

        room.letOneOut();
        Await.until("a third has entered after one has left", () -> room.entered() == 3);
        room.letOneOut();
        Await.until("a fourth has entered after two have left", () -> room.entered() == 4);
        room.letOneOut();
        room.letOneOut();

        first.forEach(actor -> actor.awaitFinished("once inside"));
        later.forEach(actor -> actor.awaitFinished("once inside"));
        assertThat(room.mostInside()).as("most threads inside at once").isEqualTo(2);
    }

    @Test
    void asManyPermitsAreThereAfterManyTurnsAsBefore() {
        CountingSemaphore semaphore = new CountingSemaphore(2);
        List<Actor> visitors = Stream.of("first", "second", "third")
                .map(name -> actors.start(name, () -> takeTurns(semaphore)))
                .toList();

        visitors.forEach(visitor -> visitor.awaitFinished("after all its turns"));

        assertThat(semaphore.tryAcquire()).as("first of two permits").isTrue();
        assertThat(semaphore.tryAcquire()).as("second of two permits").isTrue();
        assertThat(semaphore.tryAcquire()).as("third of two permits").isFalse();
    }

    /** Repeated, because a thread that passes wrongly may be slow to do so. */
    @Test
    void oneReleaseLetsOnlyOneOfTwoWaitersPass() {
        for (int round = 0; round < 20; round++) {
            waitersPassOneByOne();
        }
    }

    private void waitersPassOneByOne() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        AtomicInteger passed = new AtomicInteger();
        Actor.Body pass = () -> {
            semaphore.acquire();
            passed.incrementAndGet();
        };
        List<Actor> waiters = List.of(actors.start("waiter-1", pass), actors.start("waiter-2", pass));
        waiters.forEach(Actor::awaitWaiting);

        semaphore.release();

        Await.until("a waiter has passed", () -> passed.get() > 0);
        Actor late = actors.start("late", pass);
        late.awaitWaiting();
        assertThat(passed).as("threads that passed with one permit").hasValue(1);

        semaphore.release();
        Await.until("another has passed after the second release()", () -> passed.get() > 1);
        semaphore.release();
        Await.until("the last has passed after the third release()", () -> passed.get() > 2);
    }

    private List<Actor> start(Room room, String... names) {
        return Stream.of(names)
                .map(name -> actors.start(name, () -> room.visit()))
                .toList();
    }

    private static void takeTurns(CountingSemaphore semaphore) throws InterruptedException {
        for (int turn = 0; turn < 100; turn++) {
            semaphore.acquire();
            semaphore.release();
        }
    }

    /** Guarded by the semaphore under test; its exit, by one that is known to be right. */
    private static class Room {
        private final CountingSemaphore entrance;
        private final Semaphore exit = new Semaphore(0);
        private final AtomicInteger entered = new AtomicInteger();
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger mostInside = new AtomicInteger();

        Room(int places) {
            entrance = new CountingSemaphore(places);
        }

        void visit() throws InterruptedException {
            entrance.acquire();
            mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
            entered.incrementAndGet();
            exit.acquire();
            inside.decrementAndGet();
            entrance.release();
        }

        void letOneOut() {
            exit.release();
        }

        int entered() {
            return entered.get();
        }

        int mostInside() {
            return mostInside.get();
        }
    }
}
