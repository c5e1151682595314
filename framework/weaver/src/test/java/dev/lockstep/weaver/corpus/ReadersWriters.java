package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Situation;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Readers-writers locks. */
public final class ReadersWriters {
    private ReadersWriters() {}

    interface Shared {
        void startRead() throws InterruptedException;

        void endRead() throws InterruptedException;

        void startWrite() throws InterruptedException;

        void endWrite() throws InterruptedException;
    }

    /** Right: a monitor. */
    static class WithMonitor implements Shared {
        int readers;
        boolean writing;

        public synchronized void startRead() throws InterruptedException {
            while (writing) {
                wait();
            }
            readers++;
        }

        public synchronized void endRead() {
            if (--readers == 0) {
                notifyAll();
            }
        }

        public synchronized void startWrite() throws InterruptedException {
            while (writing || readers > 0) {
                wait();
            }
            writing = true;
        }

        public synchronized void endWrite() {
            writing = false;
            notifyAll();
        }
    }

    /** Right: writers first. */
    static class WritersFirst implements Shared {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private int readers;
        private int writersWaiting;
        private boolean writing;

        public void startRead() throws InterruptedException {
            lock.lock();
            try {
                while (writing || writersWaiting > 0) {
                    changed.await();
                }
                readers++;
            } finally {
                lock.unlock();
            }
        }

        public void endRead() {
            lock.lock();
            try {
                readers--;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        public void startWrite() throws InterruptedException {
            lock.lock();
            try {
                writersWaiting++;
                while (writing || readers > 0) {
                    changed.await();
                }
                writersWaiting--;
                writing = true;
            } finally {
                lock.unlock();
            }
        }

        public void endWrite() {
            lock.lock();
            try {
                writing = false;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Right: first and last reader take and give a semaphore. */
    static class FirstAndLast implements Shared {
        final Semaphore room = new Semaphore(1);
        final Semaphore mutex = new Semaphore(1);
        int readers;

        public void startRead() throws InterruptedException {
            mutex.acquire();
            if (++readers == 1) {
                room.acquire();
            }
            mutex.release();
        }

        public void endRead() throws InterruptedException {
            mutex.acquire();
            if (--readers == 0) {
                room.release();
            }
            mutex.release();
        }

        public void startWrite() throws InterruptedException {
            room.acquire();
        }

        public void endWrite() {
            room.release();
        }
    }

    /** Right: the one of the JDK. */
    static class Ready implements Shared {
        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

        public void startRead() {
            lock.readLock().lock();
        }

        public void endRead() {
            lock.readLock().unlock();
        }

        public void startWrite() {
            lock.writeLock().lock();
        }

        public void endWrite() {
            lock.writeLock().unlock();
        }
    }

    /** Wrong: the number of readers is not guarded. */
    static class UnguardedCount extends FirstAndLast {
        @Override
        public void startRead() throws InterruptedException {
            if (++readers == 1) {
                room.acquire();
            }
        }

        @Override
        public void endRead() {
            if (--readers == 0) {
                room.release();
            }
        }
    }

    /** Wrong: a writer does not look for readers. */
    static class WriterIgnoresReaders extends WithMonitor {
        @Override
        public synchronized void startWrite() throws InterruptedException {
            while (writing) {
                wait();
            }
            writing = true;
        }
    }

    /** Wrong: the last reader tells nobody. */
    static class SilentReader extends WithMonitor {
        @Override
        public synchronized void endRead() {
            readers--;
        }
    }

    /** Wrong: one lock for everybody. */
    static class OneLock implements Shared {
        private final Semaphore lock = new Semaphore(1);

        public void startRead() throws InterruptedException {
            lock.acquire();
        }

        public void endRead() {
            lock.release();
        }

        public void startWrite() throws InterruptedException {
            lock.acquire();
        }

        public void endWrite() {
            lock.release();
        }
    }

    /** Wrong: two writers at once. */
    static class TwoWriters extends WithMonitor {
        @Override
        public synchronized void startWrite() throws InterruptedException {
            while (readers > 0) {
                wait();
            }
            writing = true;
        }
    }

    /** Wrong: reads, then wants to write without giving up reading. */
    static class Upgrade extends Ready {
        private final ReentrantReadWriteLock inner = new ReentrantReadWriteLock();

        @Override
        public void startWrite() {
            inner.readLock().lock();
            inner.writeLock().lock();
        }

        @Override
        public void endWrite() {
            inner.writeLock().unlock();
            inner.readLock().unlock();
        }
    }

    static Exploration exclusion(Supplier<Shared> maker) {
        return Interleavings.explore(() -> {
            Shared shared = maker.get();
            AtomicInteger readers = new AtomicInteger();
            AtomicInteger writers = new AtomicInteger();
            Threads.named("reader", () -> {
                        shared.startRead();
                        readers.incrementAndGet();
                        check("writers beside a reader", writers.get()).isZero();
                        readers.decrementAndGet();
                        shared.endRead();
                    })
                    .and("writer-1", () -> write(shared, readers, writers))
                    .and("writer-2", () -> write(shared, readers, writers))
                    .runAll();
        });
    }

    private static void write(Shared shared, AtomicInteger readers, AtomicInteger writers) throws InterruptedException {
        shared.startWrite();
        check("writers inside", writers.incrementAndGet()).isEqualTo(1);
        check("readers beside a writer", readers.get()).isZero();
        writers.decrementAndGet();
        shared.endWrite();
    }

    static Exploration twoReaders(Supplier<Shared> maker) {
        return Interleavings.explore(() -> {
            Shared shared = maker.get();
            AtomicInteger writers = new AtomicInteger();
            Threads.named("reader-1", () -> read(shared, writers))
                    .and("reader-2", () -> read(shared, writers))
                    .and("writer", () -> {
                        shared.startWrite();
                        writers.incrementAndGet();
                        writers.decrementAndGet();
                        shared.endWrite();
                    })
                    .runAll();
        });
    }

    private static void read(Shared shared, AtomicInteger writers) throws InterruptedException {
        shared.startRead();
        check("writers beside a reader", writers.get()).isZero();
        shared.endRead();
    }

    static Situation together(Supplier<Shared> maker) {
        return () -> {
            Shared shared = maker.get();
            AtomicInteger inside = new AtomicInteger();
            boolean[] met = new boolean[2];
            Threads.named("reader-1", () -> met[0] = meet(shared, inside))
                    .and("reader-2", () -> met[1] = meet(shared, inside))
                    .runAll();
            return met[0] || met[1];
        };
    }

    private static boolean meet(Shared shared, AtomicInteger inside) throws InterruptedException {
        shared.startRead();
        boolean both = inside.incrementAndGet() == 2;
        inside.decrementAndGet();
        shared.endRead();
        return both;
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("monitor", exclusion(WithMonitor::new).expectNoDataRace()),
                Case.right("monitor, two readers", twoReaders(WithMonitor::new)),
                Case.right("writers first", exclusion(WritersFirst::new)),
                Case.right("first and last", exclusion(FirstAndLast::new)),
                Case.right("first and last, two readers", twoReaders(FirstAndLast::new)),
                Case.right("ready-made", exclusion(Ready::new)),
                Case.right("ready-made, two readers", twoReaders(Ready::new)),
                Case.other("monitor, together", "PASSED", () -> Interleavings.canReach(together(WithMonitor::new))
                        .result()),
                Case.other(
                        "writers first, together", "PASSED", () -> Interleavings.canReach(together(WritersFirst::new))
                                .result()),
                Case.other(
                        "first and last, together", "PASSED", () -> Interleavings.canReach(together(FirstAndLast::new))
                                .result()),
                Case.other("ready-made, together", "PASSED", () -> Interleavings.canReach(together(Ready::new))
                        .result()),
                Case.other("one lock", "OVER_SYNCHRONISED", () -> Interleavings.canReach(together(OneLock::new))
                        .describedAs("two readers inside together")
                        .result()),
                Case.wrong("unguarded count", "EXCEPTION", twoReaders(UnguardedCount::new)),
                Case.wrong("writer ignores readers", "EXCEPTION", exclusion(WriterIgnoresReaders::new)),
                Case.wrong("silent reader", "LOST_WAKEUP", exclusion(SilentReader::new)),
                Case.wrong("two writers", "EXCEPTION", exclusion(TwoWriters::new)),
                Case.wrong("upgrade", "DEADLOCK", exclusion(Upgrade::new)));
    }
}
