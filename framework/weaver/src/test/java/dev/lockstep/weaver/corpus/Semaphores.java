package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;

/** Semaphores as students write them. */
public final class Semaphores {
    private Semaphores() {}

    interface Sem {
        void acquire() throws InterruptedException;

        void release();

        int permits();
    }

    /** Right: a monitor. */
    static class WithMonitor implements Sem {
        int permits;

        WithMonitor(int permits) {
            this.permits = permits;
        }

        public synchronized void acquire() throws InterruptedException {
            while (permits == 0) {
                wait();
            }
            permits--;
        }

        public synchronized void release() {
            permits++;
            notify();
        }

        public synchronized int permits() {
            return permits;
        }
    }

    /** Right: a monitor of its own, and blocks instead of methods. */
    static class WithBlocks implements Sem {
        private final Object guard = new Object();
        private int permits;

        WithBlocks(int permits) {
            this.permits = permits;
        }

        public void acquire() throws InterruptedException {
            synchronized (guard) {
                while (permits <= 0) {
                    guard.wait();
                }
                permits -= 1;
            }
        }

        public void release() {
            synchronized (guard) {
                permits += 1;
                guard.notifyAll();
            }
        }

        public int permits() {
            synchronized (guard) {
                return permits;
            }
        }
    }

    /** Right: a lock and a condition. */
    static class WithLock implements Sem {
        private final Lock lock = new ReentrantLock();
        private final Condition available = lock.newCondition();
        private int permits;

        WithLock(int permits) {
            this.permits = permits;
        }

        public void acquire() throws InterruptedException {
            lock.lock();
            try {
                while (permits == 0) {
                    available.await();
                }
                permits--;
            } finally {
                lock.unlock();
            }
        }

        public void release() {
            lock.lock();
            try {
                permits++;
                available.signal();
            } finally {
                lock.unlock();
            }
        }

        public int permits() {
            lock.lock();
            try {
                return permits;
            } finally {
                lock.unlock();
            }
        }
    }

    /** Right: a node for each waiting thread, and direct hand-over. */
    static class WithNodes implements Sem {
        private static final class Node {
            boolean granted;
        }

        private final Queue<Node> waiting = new ArrayDeque<>();
        private int permits;

        WithNodes(int permits) {
            this.permits = permits;
        }

        public void acquire() throws InterruptedException {
            Node node;
            synchronized (this) {
                if (permits > 0 && waiting.isEmpty()) {
                    permits--;
                    return;
                }
                node = new Node();
                waiting.add(node);
            }
            synchronized (node) {
                while (!node.granted) {
                    node.wait();
                }
            }
        }

        public void release() {
            Node next;
            synchronized (this) {
                next = waiting.poll();
                if (next == null) {
                    permits++;
                    return;
                }
            }
            synchronized (next) {
                next.granted = true;
                next.notify();
            }
        }

        public synchronized int permits() {
            return permits;
        }
    }

    /** Right: compare-and-set, and threads that park. */
    static class WithParking implements Sem {
        private final AtomicInteger permits;
        private final ConcurrentLinkedQueue<Thread> waiting = new ConcurrentLinkedQueue<>();

        WithParking(int permits) {
            this.permits = new AtomicInteger(permits);
        }

        private boolean take() {
            int now = permits.get();
            while (now > 0) {
                if (permits.compareAndSet(now, now - 1)) {
                    return true;
                }
                now = permits.get();
            }
            return false;
        }

        public void acquire() {
            if (take()) {
                return;
            }
            Thread me = Thread.currentThread();
            waiting.add(me);
            while (!take()) {
                LockSupport.park(this);
            }
            waiting.remove(me);
            wakeOne();
        }

        private void wakeOne() {
            if (permits.get() > 0) {
                LockSupport.unpark(waiting.peek());
            }
        }

        public void release() {
            permits.incrementAndGet();
            Thread next = waiting.peek();
            if (next != null) {
                LockSupport.unpark(next);
            }
        }

        public int permits() {
            return permits.get();
        }
    }

    /** Right, if wasteful: compare-and-set in a loop. */
    static class Spinning implements Sem {
        private final AtomicInteger permits;

        Spinning(int permits) {
            this.permits = new AtomicInteger(permits);
        }

        public void acquire() {
            while (true) {
                int now = permits.get();
                if (now > 0 && permits.compareAndSet(now, now - 1)) {
                    return;
                }
                Thread.onSpinWait();
            }
        }

        public void release() {
            permits.incrementAndGet();
        }

        public int permits() {
            return permits.get();
        }
    }

    /** Wrong: the condition is not looked at again after waking up. */
    static class IfInsteadOfWhile extends WithMonitor {
        IfInsteadOfWhile(int permits) {
            super(permits);
        }

        @Override
        public synchronized void acquire() throws InterruptedException {
            if (permits == 0) {
                wait();
            }
            permits--;
        }
    }

    /** Wrong: nobody is woken. */
    static class NeverNotifies extends WithMonitor {
        NeverNotifies(int permits) {
            super(permits);
        }

        @Override
        public synchronized void release() {
            permits++;
        }
    }

    /** Wrong: the permit is counted without the lock. */
    static class UnlockedRelease extends WithMonitor {
        UnlockedRelease(int permits) {
            super(permits);
        }

        @Override
        public void release() {
            permits++;
            synchronized (this) {
                notify();
            }
        }
    }

    /** Wrong: wakes first, and changes the state later, in another critical section. */
    static class SignalBeforeChange extends WithMonitor {
        SignalBeforeChange(int permits) {
            super(permits);
        }

        @Override
        public void release() {
            synchronized (this) {
                notify();
            }
            synchronized (this) {
                permits++;
            }
        }
    }

    /** Wrong: looks and takes in two critical sections. */
    static class CheckThenAct extends WithMonitor {
        CheckThenAct(int permits) {
            super(permits);
        }

        @Override
        public void acquire() throws InterruptedException {
            synchronized (this) {
                while (permits == 0) {
                    wait();
                }
            }
            synchronized (this) {
                permits--;
            }
        }
    }

    /** Wrong: only wakes somebody when the count was zero. */
    static class NotifiesOnlyFromZero extends WithMonitor {
        NotifiesOnlyFromZero(int permits) {
            super(permits);
        }

        @Override
        public synchronized void release() {
            if (permits++ == 0) {
                notify();
            }
        }
    }

    /** Wrong: holds the lock while it waits for another. */
    static class ParksUnderLock implements Sem {
        private int permits;
        private Thread waiting;

        ParksUnderLock(int permits) {
            this.permits = permits;
        }

        public synchronized void acquire() {
            while (permits == 0) {
                waiting = Thread.currentThread();
                LockSupport.park();
            }
            permits--;
        }

        public synchronized void release() {
            permits++;
            LockSupport.unpark(waiting);
        }

        public synchronized int permits() {
            return permits;
        }
    }

    /** Wrong: get and set are two steps. */
    static class GetAndThenSet implements Sem {
        private final AtomicInteger permits;

        GetAndThenSet(int permits) {
            this.permits = new AtomicInteger(permits);
        }

        public void acquire() {
            while (permits.get() <= 0) {
                Thread.onSpinWait();
            }
            permits.set(permits.get() - 1);
        }

        public void release() {
            permits.incrementAndGet();
        }

        public int permits() {
            return permits.get();
        }
    }

    /** Wrong: nothing is synchronised. */
    static class Unsynchronised implements Sem {
        private int permits;

        Unsynchronised(int permits) {
            this.permits = permits;
        }

        public void acquire() {
            while (permits == 0) {
                Thread.yield();
            }
            permits--;
        }

        public void release() {
            permits++;
        }

        public int permits() {
            return permits;
        }
    }

    /** Wrong: the lock stays locked when nothing has to be done. */
    static class ForgetsToUnlock implements Sem {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition available = lock.newCondition();
        private int permits;

        ForgetsToUnlock(int permits) {
            this.permits = permits;
        }

        public void acquire() throws InterruptedException {
            lock.lock();
            if (permits > 0) {
                permits--;
                return;
            }
            while (permits == 0) {
                available.await();
            }
            permits--;
            lock.unlock();
        }

        public void release() {
            lock.lock();
            permits++;
            available.signal();
            lock.unlock();
        }

        public int permits() {
            return permits;
        }
    }

    /** Wrong: spins on a plain field. */
    static class PlainFlag implements Sem {
        private volatile int permits;
        private boolean busy;

        PlainFlag(int permits) {
            this.permits = permits;
        }

        public void acquire() {
            while (busy) {
                Thread.onSpinWait();
            }
            busy = true;
            while (permits == 0) {
                Thread.onSpinWait();
            }
            permits = permits - 1;
            busy = false;
        }

        public synchronized void release() {
            permits++;
        }

        public int permits() {
            return permits;
        }
    }

    static Exploration mutualExclusion(IntFunction<Sem> maker) {
        return Interleavings.explore(() -> {
            Sem sem = maker.apply(1);
            AtomicInteger inside = new AtomicInteger();
            Threads.named("a", () -> enter(sem, inside))
                    .and("b", () -> enter(sem, inside))
                    .and("c", () -> enter(sem, inside))
                    .runAll();
            check("permits", sem.permits()).isEqualTo(1);
        });
    }

    private static void enter(Sem sem, AtomicInteger inside) throws InterruptedException {
        sem.acquire();
        check("threads inside", inside.incrementAndGet()).isEqualTo(1);
        inside.decrementAndGet();
        sem.release();
    }

    static Exploration everyWaiterIsWoken(IntFunction<Sem> maker) {
        return Interleavings.explore(() -> {
            Sem sem = maker.apply(0);
            Threads.named("waiter-1", sem::acquire)
                    .and("waiter-2", sem::acquire)
                    .and("releaser", () -> {
                        sem.release();
                        sem.release();
                    })
                    .runAll();
            check("permits", sem.permits()).isZero();
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("monitor, exclusion", mutualExclusion(WithMonitor::new)),
                Case.right("monitor, waking", everyWaiterIsWoken(WithMonitor::new)),
                Case.right("blocks, exclusion", mutualExclusion(WithBlocks::new)),
                Case.right("blocks, waking", everyWaiterIsWoken(WithBlocks::new)),
                Case.right("lock, exclusion", mutualExclusion(WithLock::new)),
                Case.right("lock, waking", everyWaiterIsWoken(WithLock::new)),
                Case.right("lock, no race", everyWaiterIsWoken(WithLock::new).expectNoDataRace()),
                Case.right("nodes, exclusion", mutualExclusion(WithNodes::new)),
                Case.right("nodes, waking", everyWaiterIsWoken(WithNodes::new).expectNoDataRace()),
                Case.right("parking, exclusion", mutualExclusion(WithParking::new)),
                Case.right(
                        "parking, waking", everyWaiterIsWoken(WithParking::new).expectNoBusyWaiting()),
                Case.right("spinning, exclusion", mutualExclusion(Spinning::new)),
                Case.wrong(
                        "spinning, busy",
                        "BUSY_WAIT",
                        everyWaiterIsWoken(Spinning::new).expectNoBusyWaiting()),
                Case.wrong("if for while", "EXCEPTION", mutualExclusion(IfInsteadOfWhile::new)),
                Case.wrong("never notifies", "LOST_WAKEUP", everyWaiterIsWoken(NeverNotifies::new)),
                Case.wrong(
                        "unlocked release",
                        "DATA_RACE",
                        everyWaiterIsWoken(UnlockedRelease::new).expectNoDataRace()),
                Case.wrong("signal before change", "LOST_WAKEUP", everyWaiterIsWoken(SignalBeforeChange::new)),
                Case.wrong("check then act", "EXCEPTION", mutualExclusion(CheckThenAct::new)),
                Case.wrong("notifies only from zero", "LOST_WAKEUP", everyWaiterIsWoken(NotifiesOnlyFromZero::new)),
                Case.wrong("parks under lock", "DEADLOCK", mutualExclusion(ParksUnderLock::new)),
                Case.wrong("get and then set", "EXCEPTION", mutualExclusion(GetAndThenSet::new)),
                Case.wrong("unsynchronised", "EXCEPTION", mutualExclusion(Unsynchronised::new)),
                Case.wrong("forgets to unlock", "DEADLOCK", mutualExclusion(ForgetsToUnlock::new)),
                Case.wrong(
                        "plain flag",
                        "DATA_RACE",
                        mutualExclusion(PlainFlag::new).expectNoDataRace()));
    }
}
