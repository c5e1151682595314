package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Bounded buffers of one place. */
public final class Buffers {
    private Buffers() {}

    interface Buffer {
        void put(int item) throws InterruptedException;

        int take() throws InterruptedException;
    }

    /** Right: a monitor. */
    static class WithMonitor implements Buffer {
        final Deque<Integer> items = new ArrayDeque<>();

        public synchronized void put(int item) throws InterruptedException {
            while (items.size() == 1) {
                wait();
            }
            items.addLast(item);
            notifyAll();
        }

        public synchronized int take() throws InterruptedException {
            while (items.isEmpty()) {
                wait();
            }
            int item = items.removeFirst();
            notifyAll();
            return item;
        }
    }

    /** Right: a ring and two conditions. */
    static class WithConditions implements Buffer {
        final ReentrantLock lock = new ReentrantLock();
        final Condition notFull = lock.newCondition();
        final Condition notEmpty = lock.newCondition();
        final int[] ring = new int[1];
        int count;

        public void put(int item) throws InterruptedException {
            lock.lock();
            try {
                while (count == ring.length) {
                    notFull.await();
                }
                ring[count++] = item;
                notEmpty.signal();
            } finally {
                lock.unlock();
            }
        }

        public int take() throws InterruptedException {
            lock.lock();
            try {
                while (count == 0) {
                    notEmpty.await();
                }
                int item = ring[--count];
                notFull.signal();
                return item;
            } finally {
                lock.unlock();
            }
        }
    }

    /** Right: two counting semaphores and one for the list. */
    static class WithSemaphores implements Buffer {
        final Semaphore spaces = new Semaphore(1);
        final Semaphore filled = new Semaphore(0);
        final Semaphore mutex = new Semaphore(1);
        final List<Integer> items = new ArrayList<>();

        public void put(int item) throws InterruptedException {
            spaces.acquire();
            mutex.acquire();
            items.add(item);
            mutex.release();
            filled.release();
        }

        public int take() throws InterruptedException {
            filled.acquire();
            mutex.acquire();
            int item = items.remove(0);
            mutex.release();
            spaces.release();
            return item;
        }
    }

    /** Right: somebody else's queue. */
    static class Delegating implements Buffer {
        private final BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(1);

        public void put(int item) throws InterruptedException {
            queue.put(item);
        }

        public int take() throws InterruptedException {
            return queue.take();
        }
    }

    /** Wrong: does not look again after waking up. */
    static class IfOnEmpty extends WithMonitor {
        @Override
        public synchronized int take() throws InterruptedException {
            if (items.isEmpty()) {
                wait();
            }
            int item = items.removeFirst();
            notifyAll();
            return item;
        }
    }

    /** Wrong: wakes one thread, which may be of the wrong sort. */
    static class NotifyForAll extends WithMonitor {
        @Override
        public synchronized void put(int item) throws InterruptedException {
            while (items.size() == 1) {
                wait();
            }
            items.addLast(item);
            notify();
        }

        @Override
        public synchronized int take() throws InterruptedException {
            while (items.isEmpty()) {
                wait();
            }
            int item = items.removeFirst();
            notify();
            return item;
        }
    }

    /** Wrong: signals the wrong condition. */
    static class WrongCondition extends WithConditions {
        @Override
        public int take() throws InterruptedException {
            lock.lock();
            try {
                while (count == 0) {
                    notEmpty.await();
                }
                int item = ring[--count];
                notEmpty.signal();
                return item;
            } finally {
                lock.unlock();
            }
        }
    }

    /** Wrong: takes the mutex before it waits for a space. */
    static class MutexFirst extends WithSemaphores {
        @Override
        public void put(int item) throws InterruptedException {
            mutex.acquire();
            spaces.acquire();
            items.add(item);
            mutex.release();
            filled.release();
        }
    }

    /** Wrong: nobody guards the list. */
    static class UnguardedList extends WithSemaphores {
        private final List<Integer> plain = new LinkedList<>();

        @Override
        public void put(int item) {
            plain.add(item);
            filled.release();
        }

        @Override
        public int take() throws InterruptedException {
            filled.acquire();
            return plain.remove(0);
        }
    }

    /** Wrong: forgets to give the space back. */
    static class ForgetsSpace extends WithSemaphores {
        @Override
        public int take() throws InterruptedException {
            filled.acquire();
            mutex.acquire();
            int item = items.remove(0);
            mutex.release();
            return item;
        }
    }

    /** Wrong: waits with the lock of another object held. */
    static class NestedMonitor implements Buffer {
        private final WithMonitor inner = new WithMonitor();

        public synchronized void put(int item) throws InterruptedException {
            inner.put(item);
        }

        public synchronized int take() throws InterruptedException {
            return inner.take();
        }
    }

    /** Wrong: tells that there is an item before it is there. */
    static class AnnouncesTooEarly implements Buffer {
        private final Semaphore filled = new Semaphore(0);
        private volatile Integer item;

        public void put(int next) {
            filled.release();
            item = next;
        }

        public int take() throws InterruptedException {
            filled.acquire();
            return item;
        }
    }

    static Exploration twoAndTwo(Supplier<Buffer> maker) {
        return Interleavings.explore(() -> {
            Buffer buffer = maker.get();
            int[] sum = new int[2];
            Threads.named("producer-1", () -> buffer.put(1))
                    .and("producer-2", () -> buffer.put(2))
                    .and("consumer-1", () -> sum[0] = buffer.take())
                    .and("consumer-2", () -> sum[1] = buffer.take())
                    .runAll();
            check("sum of the items", sum[0] + sum[1]).isEqualTo(3);
        });
    }

    static Exploration oneAndOne(Supplier<Buffer> maker) {
        return Interleavings.explore(() -> {
            Buffer buffer = maker.get();
            int[] taken = new int[2];
            Threads.named("producer", () -> {
                        buffer.put(1);
                        buffer.put(2);
                    })
                    .and("consumer", () -> {
                        taken[0] = buffer.take();
                        taken[1] = buffer.take();
                    })
                    .runAll();
            check("first", taken[0]).isEqualTo(1);
            check("second", taken[1]).isEqualTo(2);
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("monitor", twoAndTwo(WithMonitor::new)),
                Case.right("monitor, order", oneAndOne(WithMonitor::new).expectNoDataRace()),
                Case.right("conditions", twoAndTwo(WithConditions::new)),
                Case.right("conditions, order", oneAndOne(WithConditions::new).expectNoDataRace()),
                Case.right("semaphores", twoAndTwo(WithSemaphores::new)),
                Case.right("semaphores, order", oneAndOne(WithSemaphores::new).expectNoDataRace()),
                Case.right("delegating", twoAndTwo(Delegating::new).expectNoDataRace()),
                Case.wrong("if on empty", "EXCEPTION", twoAndTwo(IfOnEmpty::new)),
                Case.wrong("notify for all", "LOST_WAKEUP", twoAndTwo(NotifyForAll::new)),
                Case.wrong("wrong condition", "LOST_WAKEUP", oneAndOne(WrongCondition::new)),
                Case.wrong("mutex first", "DEADLOCK", twoAndTwo(MutexFirst::new)),
                Case.wrong(
                        "unguarded list",
                        "DATA_RACE",
                        twoAndTwo(UnguardedList::new).expectNoDataRace()),
                Case.wrong("forgets space", "DEADLOCK", twoAndTwo(ForgetsSpace::new)),
                Case.wrong("nested monitor", "DEADLOCK", oneAndOne(NestedMonitor::new)),
                Case.wrong("announces too early", "EXCEPTION", oneAndOne(AnnouncesTooEarly::new)));
    }
}
