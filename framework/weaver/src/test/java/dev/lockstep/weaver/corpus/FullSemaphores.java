package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.kit.interleavings.Turns;
import dev.lockstep.weaver.Case;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Fair semaphores with several permits, time-outs and interrupts. */
public final class FullSemaphores {
    private FullSemaphores() {}

    interface Sem {
        void acquire(int n) throws InterruptedException;

        boolean tryAcquire(int n, long time, TimeUnit unit) throws InterruptedException;

        void release(int n);

        int availablePermits();
    }

    /** Right: a monitor and a queue, in strict order. */
    static class Queued implements Sem {
        static final class Node {
            final int wanted;
            boolean granted;

            Node(int wanted) {
                this.wanted = wanted;
            }
        }

        final Deque<Node> queue = new ArrayDeque<>();
        int permits;

        Queued(int permits) {
            this.permits = permits;
        }

        public void acquire(int n) throws InterruptedException {
            acquire(n, false, 0);
        }

        public boolean tryAcquire(int n, long time, TimeUnit unit) throws InterruptedException {
            return acquire(n, true, unit.toNanos(time));
        }

        synchronized boolean acquire(int n, boolean timed, long nanos) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (queue.isEmpty() && permits >= n) {
                permits -= n;
                return true;
            }
            Node node = new Node(n);
            queue.addLast(node);
            long deadline = System.nanoTime() + nanos;
            try {
                while (!node.granted) {
                    if (!timed) {
                        wait();
                    } else {
                        long left = deadline - System.nanoTime();
                        if (left <= 0) {
                            giveUp(node);
                            return false;
                        }
                        TimeUnit.NANOSECONDS.timedWait(this, left);
                    }
                }
                return true;
            } catch (InterruptedException interrupted) {
                interrupted(node);
                throw interrupted;
            }
        }

        void interrupted(Node node) throws InterruptedException {
            if (node.granted) {
                permits += node.wanted;
                grant();
            } else {
                giveUp(node);
            }
        }

        void giveUp(Node node) {
            queue.remove(node);
            grant();
        }

        public synchronized void release(int n) {
            permits += n;
            grant();
        }

        void grant() {
            while (!queue.isEmpty() && queue.peekFirst().wanted <= permits) {
                Node next = queue.removeFirst();
                permits -= next.wanted;
                next.granted = true;
            }
            notifyAll();
        }

        public synchronized int availablePermits() {
            return permits;
        }
    }

    /** Wrong: who gives up does not let the next one look. */
    static class SilentGiveUp extends Queued {
        SilentGiveUp(int permits) {
            super(permits);
        }

        @Override
        void giveUp(Node node) {
            queue.remove(node);
        }
    }

    /** Wrong: an interrupt that comes together with the grant loses the permit. */
    static class LosesPermit extends Queued {
        LosesPermit(int permits) {
            super(permits);
        }

        @Override
        void interrupted(Node node) {
            queue.remove(node);
            grant();
        }
    }

    /** Wrong: whoever wants little passes the big one at the head. */
    static class SmallOnesPass extends Queued {
        SmallOnesPass(int permits) {
            super(permits);
        }

        @Override
        void grant() {
            for (Node next : new ArrayList<>(queue)) {
                if (next.wanted <= permits) {
                    queue.remove(next);
                    permits -= next.wanted;
                    next.granted = true;
                }
            }
            notifyAll();
        }
    }

    /** Wrong: whoever times out stays in the queue. */
    static class StaysInQueue extends Queued {
        StaysInQueue(int permits) {
            super(permits);
        }

        @Override
        void giveUp(Node node) {
            grant();
        }
    }

    /** Right: threads that park, each with a node of its own. */
    static class Parked implements Sem {
        private static final class Node {
            private final Thread thread = Thread.currentThread();
            private final int wanted;
            private volatile boolean granted;

            private Node(int wanted) {
                this.wanted = wanted;
            }
        }

        private final Deque<Node> queue = new ArrayDeque<>();
        private int permits;

        Parked(int permits) {
            this.permits = permits;
        }

        public void acquire(int n) throws InterruptedException {
            wait(n, Long.MAX_VALUE);
        }

        public boolean tryAcquire(int n, long time, TimeUnit unit) throws InterruptedException {
            return wait(n, System.nanoTime() + unit.toNanos(time));
        }

        private boolean wait(int n, long deadline) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Node node = new Node(n);
            synchronized (this) {
                queue.addLast(node);
                grant();
            }
            while (!node.granted) {
                if (deadline == Long.MAX_VALUE) {
                    LockSupport.park(this);
                } else {
                    LockSupport.parkNanos(this, deadline - System.nanoTime());
                }
                boolean interrupted = Thread.interrupted();
                if (interrupted || deadline - System.nanoTime() <= 0) {
                    synchronized (this) {
                        if (node.granted && !interrupted) {
                            return true;
                        }
                        if (node.granted) {
                            permits += n;
                        }
                        queue.remove(node);
                        grant();
                    }
                    if (interrupted) {
                        throw new InterruptedException();
                    }
                    return false;
                }
            }
            return true;
        }

        private void grant() {
            while (!queue.isEmpty() && queue.peekFirst().wanted <= permits) {
                Node next = queue.removeFirst();
                permits -= next.wanted;
                next.granted = true;
                LockSupport.unpark(next.thread);
            }
        }

        public synchronized void release(int n) {
            permits += n;
            grant();
        }

        public synchronized int availablePermits() {
            return permits;
        }
    }

    static Exploration timeOut(IntFunction<Sem> maker) {
        return Interleavings.explore(() -> {
            Sem sem = maker.apply(1);
            boolean[] got = new boolean[1];
            Threads.named("big", () -> got[0] = sem.tryAcquire(2, 10, TimeUnit.SECONDS))
                    .and("small", () -> sem.acquire(1))
                    .runAll();
            check("big got", got[0]).isFalse();
            check("permits", sem.availablePermits()).isZero();
        });
    }

    static Exploration timeOutBesideRelease(IntFunction<Sem> maker) {
        return Interleavings.explore(() -> {
            Sem sem = maker.apply(0);
            boolean[] got = new boolean[1];
            Threads.named("waiter", () -> got[0] = sem.tryAcquire(1, 10, TimeUnit.SECONDS))
                    .and("releaser", () -> sem.release(1))
                    .runAll();
            check("permits", sem.availablePermits() + (got[0] ? 1 : 0)).isEqualTo(1);
        });
    }

    static Exploration interruptBesideRelease(IntFunction<Sem> maker) {
        return Interleavings.explore(() -> {
            Sem sem = maker.apply(0);
            AtomicInteger got = new AtomicInteger();
            Threads.Running threads = Threads.named("waiter", () -> {
                        try {
                            sem.acquire(1);
                            got.incrementAndGet();
                        } catch (InterruptedException expected) {
                            check("interrupted still", Thread.currentThread().isInterrupted())
                                    .isFalse();
                        }
                    })
                    .startAll();
            threads = threads.and("releaser", () -> sem.release(1));
            threads.interrupt("waiter").joinAll();
            check("permits", sem.availablePermits() + got.get()).isEqualTo(1);
        });
    }

    static Exploration order(IntFunction<Sem> maker) {
        return Interleavings.explore(() -> {
            Sem sem = maker.apply(0);
            Turns turns = Turns.overtakenAtMost(0);
            Threads.Running threads = Threads.named("big", () -> turns.take(() -> sem.acquire(2)))
                    .startAll()
                    .untilBlocked("big")
                    .and("small", () -> turns.take(() -> sem.acquire(1)))
                    .untilBlocked("small");
            threads = threads.and("releaser", () -> {
                turns.give(() -> sem.release(1));
                turns.give(() -> sem.release(2));
            });
            threads.joinAll();
            check("permits", sem.availablePermits()).isZero();
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("queued, time-out", timeOut(Queued::new)),
                Case.right(
                        "queued, time-out beside release",
                        timeOutBesideRelease(Queued::new).expectNoDataRace()),
                Case.right("queued, interrupt beside release", interruptBesideRelease(Queued::new)),
                Case.right("queued, order", order(Queued::new)),
                Case.right("parked, time-out", timeOut(Parked::new)),
                Case.right(
                        "parked, time-out beside release",
                        timeOutBesideRelease(Parked::new).expectNoDataRace()),
                Case.right("parked, interrupt beside release", interruptBesideRelease(Parked::new)),
                Case.right("parked, order", order(Parked::new).expectNoBusyWaiting()),
                Case.wrong("silent give-up", "LOST_WAKEUP", timeOut(SilentGiveUp::new)),
                Case.wrong("loses permit", "EXCEPTION", interruptBesideRelease(LosesPermit::new)),
                Case.wrong("small ones pass", "STARVATION", order(SmallOnesPass::new)),
                Case.wrong("stays in queue", "LOST_WAKEUP", timeOut(StaysInQueue::new)));
    }
}
