package oslab.semaphore;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import dev.lockstep.kit.threads.Await;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("criterion:blocking-and-waking")
class BlockingAndWakingTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    void doesNotWaitWhileThereArePermits() {
        CountingSemaphore semaphore = new CountingSemaphore(2);

        actors.start("first", () -> semaphore.acquire()).awaitFinished("with two permits");
        actors.start("second", () -> semaphore.acquire()).awaitFinished("with one permit");
    }

    @Test
    void waitsOnceThePermitsAreTaken() {
        CountingSemaphore semaphore = new CountingSemaphore(1);
        actors.start("first", () -> semaphore.acquire()).awaitFinished("with one permit");

        Actor second = actors.start("second", () -> semaphore.acquire());

        second.awaitWaiting();
        semaphore.release();
        second.awaitFinished("after release()");
    }

    @Test
    void remembersAReleaseForWhichNobodyWaited() {
        CountingSemaphore semaphore = new CountingSemaphore(0);

        semaphore.release();

        actors.start("late", () -> semaphore.acquire()).awaitFinished("after release()");
    }

    @Test
    void letsAnyThreadReleaseWhatAnotherWaitsFor() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        Actor waiter = actors.start("waiter", () -> semaphore.acquire());
        waiter.awaitWaiting();

        actors.start("helper", () -> semaphore.release()).awaitFinished("at once");

        waiter.awaitFinished("after release() by another thread");
    }

    /** Repeated, because the second release must come before the thread that the first one woke can run. */
    @Test
    void wakesAWaiterForEveryOneOfThreeQuickReleases() {
        for (int round = 0; round < 20; round++) {
            threeWaitersPassAfterThreeReleases();
        }
    }

    private void threeWaitersPassAfterThreeReleases() {
        CountingSemaphore semaphore = new CountingSemaphore(0);
        List<Actor> waiters = Stream.of("waiter-1", "waiter-2", "waiter-3")
                .map(name -> actors.start(name, () -> semaphore.acquire()))
                .toList();
        waiters.forEach(Actor::awaitWaiting);

        semaphore.release();
        semaphore.release();
        semaphore.release();

        Await.until("all three waiters have passed", () -> waiters.stream().allMatch(Actor::isFinished));
        waiters.forEach(waiter -> waiter.awaitFinished("after three calls of release()"));
    }
}
