package dev.lockstep.kit.processes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * Where calls in different child JVMs wait for each other.
 *
 * <p>A meeting can only end if all who take part run at the same time, in processes of their own. That needs no clock.
 */
public final class Meetings {
    private final ChildMain main;
    private final Map<String, CountDownLatch> open = new ConcurrentHashMap<>();

    Meetings(ChildMain main) {
        this.main = main;
    }

    /**
     * Waits until {@code parties} calls have come to this meeting. Called inside a child JVM.
     *
     * @throws IllegalStateException outside a child JVM
     */
    public static void meet(String meeting, int parties) throws InterruptedException {
        Meetings meetings = ChildMain.meetings();
        if (meetings == null) {
            throw new IllegalStateException("the task runs in the JVM of its parent, not in a worker process");
        }
        String name = parties + " " + meeting;
        CountDownLatch latch = meetings.open.computeIfAbsent(name, key -> new CountDownLatch(1));
        meetings.main.send(Frame.of(Frame.Kind.ARRIVED, name));
        latch.await();
    }

    void met(String name) {
        open.computeIfAbsent(name, key -> new CountDownLatch(1)).countDown();
    }
}
