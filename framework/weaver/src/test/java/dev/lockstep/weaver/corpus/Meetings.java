package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Barriers and latches. */
public final class Meetings {
    private Meetings() {}

    interface Barrier {
        void await() throws Exception;
    }

    /** Right: a monitor and generations. */
    static class Generations implements Barrier {
        private int arrived;
        private int generation;

        public synchronized void await() throws InterruptedException {
            int mine = generation;
            if (++arrived == 2) {
                arrived = 0;
                generation++;
                notifyAll();
                return;
            }
            while (mine == generation) {
                wait();
            }
        }
    }

    /** Right: a lock, and a condition. */
    static class Conditions implements Barrier {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition passed = lock.newCondition();
        private Object round = new Object();
        private int missing = 2;

        public void await() throws InterruptedException {
            lock.lock();
            try {
                Object mine = round;
                if (--missing == 0) {
                    missing = 2;
                    round = new Object();
                    passed.signalAll();
                }
                while (mine == round) {
                    passed.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** Right: the one of the JDK. */
    static class Ready implements Barrier {
        private final CyclicBarrier barrier = new CyclicBarrier(2);

        public void await() throws Exception {
            barrier.await();
        }
    }

    /** Right: a sense that turns, read in a loop. */
    static class SenseReversing implements Barrier {
        private final AtomicInteger missing = new AtomicInteger(2);
        private volatile boolean sense;

        public void await() {
            boolean mine = !sense;
            if (missing.decrementAndGet() == 0) {
                missing.set(2);
                sense = mine;
            } else {
                while (sense != mine) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    /** Wrong: waits for the count, which is reset before everybody has seen it. */
    static class NoGeneration implements Barrier {
        private int arrived;

        public synchronized void await() throws InterruptedException {
            arrived++;
            if (arrived == 2) {
                arrived = 0;
                notifyAll();
                return;
            }
            while (arrived != 0) {
                wait();
            }
        }
    }

    /** Wrong: trusts that a wake-up means that everybody is there. */
    static class TrustsWakeUps implements Barrier {
        private int arrived;

        public synchronized void await() throws InterruptedException {
            if (++arrived < 2) {
                wait();
            } else {
                arrived = 0;
                notifyAll();
            }
        }
    }

    /** Wrong: counts without the lock. */
    static class CountOutside implements Barrier {
        private int arrived;

        public void await() throws InterruptedException {
            arrived++;
            synchronized (this) {
                if (arrived >= 2) {
                    notifyAll();
                }
                while (arrived < 2) {
                    wait();
                }
            }
        }
    }

    interface Latch {
        void countDown();

        void await() throws InterruptedException;
    }

    /** Right: a monitor. */
    static class MonitorLatch implements Latch {
        int count = 2;

        public synchronized void countDown() {
            if (--count == 0) {
                notifyAll();
            }
        }

        public synchronized void await() throws InterruptedException {
            while (count > 0) {
                wait();
            }
        }
    }

    /** Right: the one of the JDK. */
    static class ReadyLatch implements Latch {
        private final CountDownLatch latch = new CountDownLatch(2);

        public void countDown() {
            latch.countDown();
        }

        public void await() throws InterruptedException {
            latch.await();
        }
    }

    /** Right: one that parks. */
    static class ParkingLatch implements Latch {
        private final AtomicInteger count = new AtomicInteger(2);
        private volatile Thread waiting;

        public void countDown() {
            if (count.decrementAndGet() == 0) {
                LockSupport.unpark(waiting);
            }
        }

        public void await() {
            waiting = Thread.currentThread();
            while (count.get() > 0) {
                LockSupport.park(this);
            }
        }
    }

    /** Right: looks again now and then, and would be right without. */
    static class ImpatientLatch extends MonitorLatch {
        @Override
        public synchronized void await() throws InterruptedException {
            while (count > 0) {
                TimeUnit.SECONDS.timedWait(this, 5);
            }
        }
    }

    /** Wrong: wakes a single thread. */
    static class WakesOne extends MonitorLatch {
        @Override
        public synchronized void countDown() {
            if (--count == 0) {
                notify();
            }
        }
    }

    /** Wrong: looks at the count before it takes the lock. */
    static class LooksOutside extends MonitorLatch {
        @Override
        public void await() throws InterruptedException {
            if (count > 0) {
                synchronized (this) {
                    wait();
                }
            }
        }
    }

    /** Wrong: says who waits after having looked. */
    static class RegistersTooLate implements Latch {
        private final AtomicInteger count = new AtomicInteger(2);
        private volatile Thread waiting;

        public void countDown() {
            if (count.decrementAndGet() == 0) {
                LockSupport.unpark(waiting);
            }
        }

        public void await() {
            while (count.get() > 0) {
                waiting = Thread.currentThread();
                LockSupport.park(this);
            }
        }
    }

    /** Wrong: counts in two steps. */
    static class LosesCounts implements Latch {
        private volatile int count = 2;

        public void countDown() {
            int now = count;
            count = now - 1;
        }

        public void await() throws InterruptedException {
            while (count > 0) {
                Thread.onSpinWait();
            }
        }
    }

    static Exploration twice(Supplier<Barrier> maker) {
        return Interleavings.explore(() -> {
            Barrier barrier = maker.get();
            AtomicInteger before = new AtomicInteger();
            Threads.named("a", () -> meet(barrier, before))
                    .and("b", () -> meet(barrier, before))
                    .runAll();
        });
    }

    private static void meet(Barrier barrier, AtomicInteger before) throws Exception {
        for (int round = 1; round <= 2; round++) {
            before.incrementAndGet();
            barrier.await();
            check("threads that came to round " + round, before.get()).isAtLeast(2L * round);
        }
    }

    static Exploration latch(Supplier<Latch> maker) {
        return Interleavings.explore(() -> {
            Latch latch = maker.get();
            AtomicInteger done = new AtomicInteger();
            Threads.named("waiter", () -> {
                        latch.await();
                        check("done before the latch opened", done.get()).isEqualTo(2);
                    })
                    .and("worker-1", () -> work(latch, done))
                    .and("worker-2", () -> work(latch, done))
                    .runAll();
        });
    }

    static Exploration twoWaiters(Supplier<Latch> maker) {
        return Interleavings.explore(() -> {
            Latch latch = maker.get();
            Threads.named("waiter-1", latch::await)
                    .and("waiter-2", latch::await)
                    .and("worker", () -> {
                        latch.countDown();
                        latch.countDown();
                    })
                    .runAll();
        });
    }

    private static void work(Latch latch, AtomicInteger done) {
        done.incrementAndGet();
        latch.countDown();
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("generations", twice(Generations::new).expectNoDataRace()),
                Case.right("conditions", twice(Conditions::new).expectNoDataRace()),
                Case.right("ready-made barrier", twice(Ready::new)),
                Case.right("sense reversing", twice(SenseReversing::new)),
                Case.wrong("no generation", "LOST_WAKEUP", twice(NoGeneration::new)),
                Case.wrong("trusts wake-ups", "EXCEPTION", twice(TrustsWakeUps::new)),
                Case.wrong("count outside", "LOST_WAKEUP", twice(CountOutside::new)),
                Case.right("monitor latch", latch(MonitorLatch::new).expectNoDataRace()),
                Case.right("monitor latch, two", twoWaiters(MonitorLatch::new)),
                Case.right("ready-made latch", twoWaiters(ReadyLatch::new)),
                Case.right("ready-made latch, one", latch(ReadyLatch::new)),
                Case.right("parking latch", latch(ParkingLatch::new).expectNoBusyWaiting()),
                Case.right("impatient latch", latch(ImpatientLatch::new)),
                Case.wrong("wakes one", "LOST_WAKEUP", twoWaiters(WakesOne::new)),
                Case.wrong("looks outside", "LOST_WAKEUP", latch(LooksOutside::new)),
                Case.wrong("registers too late", "LOST_WAKEUP", latch(RegistersTooLate::new)),
                Case.wrong("loses counts", "LIVELOCK", latch(LosesCounts::new)));
    }
}
