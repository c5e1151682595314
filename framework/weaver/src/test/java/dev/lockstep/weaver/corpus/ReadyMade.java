package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/** What the JDK has ready: stamped locks, policies of pools, sets of keys. */
public final class ReadyMade {
    private ReadyMade() {}

    interface Point {
        void move(int by);

        int difference();
    }

    /** Right: reads without the lock first, and asks whether that was good. */
    static class Optimistic implements Point {
        final StampedLock lock = new StampedLock();
        int x;
        int y;

        public void move(int by) {
            long stamp = lock.writeLock();
            try {
                x += by;
                y += by;
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        public int difference() {
            long stamp = lock.tryOptimisticRead();
            int seenX = x;
            int seenY = y;
            if (!lock.validate(stamp)) {
                stamp = lock.readLock();
                try {
                    seenX = x;
                    seenY = y;
                } finally {
                    lock.unlockRead(stamp);
                }
            }
            return seenX - seenY;
        }
    }

    /** Right: turns the lock for reading into one for writing. */
    static class Converting extends Optimistic {
        @Override
        public void move(int by) {
            long stamp = lock.readLock();
            try {
                while (x == y) {
                    long write = lock.tryConvertToWriteLock(stamp);
                    if (write != 0) {
                        stamp = write;
                        x += by;
                        y += by;
                        return;
                    }
                    lock.unlockRead(stamp);
                    stamp = lock.writeLock();
                }
            } finally {
                lock.unlock(stamp);
            }
        }
    }

    /** Wrong: does not ask. */
    static class NeverValidates extends Optimistic {
        @Override
        public int difference() {
            lock.tryOptimisticRead();
            return x - y;
        }
    }

    /** Wrong: no lock at all. */
    static class Unlocked extends Optimistic {
        @Override
        public int difference() {
            return x - y;
        }
    }

    /** Wrong: this lock cannot be taken twice. */
    static class TakesItTwice extends Optimistic {
        @Override
        public void move(int by) {
            long stamp = lock.writeLock();
            super.move(by);
            lock.unlockWrite(stamp);
        }
    }

    static Exploration point(Supplier<Point> maker) {
        return Interleavings.explore(() -> {
            Point point = maker.get();
            Threads.named("mover", () -> point.move(1))
                    .and("other mover", () -> point.move(2))
                    .and("reader", () -> check("x - y", point.difference()).isEqualTo(0))
                    .runAll();
        });
    }

    /** One thread that is busy, one task that waits, one too many. */
    static Exploration threeTasks(Supplier<RejectedExecutionHandler> policy, int expected) {
        return Interleavings.explore(() -> {
            ThreadPoolExecutor pool =
                    new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), policy.get());
            CountDownLatch gate = new CountDownLatch(1);
            AtomicInteger sum = new AtomicInteger();
            pool.execute(() -> {
                try {
                    gate.await();
                } catch (InterruptedException unexpected) {
                    sum.addAndGet(1000);
                }
                sum.addAndGet(1);
            });
            pool.execute(() -> sum.addAndGet(10));
            pool.execute(() -> sum.addAndGet(100));
            gate.countDown();
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.HOURS);
            check("sum of what ran", sum.get()).isEqualTo(expected);
        });
    }

    static Exploration abort() {
        return Interleavings.explore(() -> {
            ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
            pool.shutdown();
            boolean refused = false;
            try {
                pool.execute(() -> {});
            } catch (RejectedExecutionException expected) {
                refused = true;
            }
            check("refused", refused).isTrue();
        });
    }

    interface Seats {
        boolean take(String seat);
    }

    /** Right: one call. */
    static class KeySet implements Seats {
        private final Set<String> taken = ConcurrentHashMap.newKeySet();

        public boolean take(String seat) {
            return taken.add(seat);
        }
    }

    /** Right: the keys of a map, with a value for what is added. */
    static class ViewOfKeys implements Seats {
        private final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        private final Set<String> taken = map.keySet(1);

        public boolean take(String seat) {
            return taken.add(seat) && map.containsKey(seat);
        }
    }

    /** Wrong: looks, then adds. */
    static class LooksThenAdds implements Seats {
        private final Set<String> taken = ConcurrentHashMap.newKeySet();

        public boolean take(String seat) {
            if (taken.contains(seat)) {
                return false;
            }
            taken.add(seat);
            return true;
        }
    }

    static Exploration seats(Supplier<Seats> maker) {
        return Interleavings.explore(() -> {
            Seats seats = maker.get();
            AtomicInteger sold = new AtomicInteger();
            Threads.named("a", () -> sold.addAndGet(seats.take("1A") ? 1 : 0))
                    .and("b", () -> sold.addAndGet(seats.take("1A") ? 1 : 0))
                    .runAll();
            check("sold", sold.get()).isEqualTo(1);
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("optimistic", point(Optimistic::new).expectNoDataRace()),
                Case.right("converting", point(Converting::new).expectNoDataRace()),
                Case.wrong("never validates", "EXCEPTION", point(NeverValidates::new)),
                Case.wrong("unlocked", "DATA_RACE", point(Unlocked::new).expectNoDataRace()),
                Case.wrong("takes it twice", "DEADLOCK", point(TakesItTwice::new)),
                Case.right("caller runs", threeTasks(ThreadPoolExecutor.CallerRunsPolicy::new, 111)),
                Case.right("discards", threeTasks(ThreadPoolExecutor.DiscardPolicy::new, 11)),
                Case.right("discards the oldest", threeTasks(ThreadPoolExecutor.DiscardOldestPolicy::new, 101)),
                Case.right("a policy of one's own", threeTasks(() -> (task, pool) -> task.run(), 111)),
                Case.wrong(
                        "discards unexpectedly", "EXCEPTION", threeTasks(ThreadPoolExecutor.DiscardPolicy::new, 111)),
                Case.wrong("aborts", "EXCEPTION", threeTasks(ThreadPoolExecutor.AbortPolicy::new, 111)),
                Case.right("refuses after shutdown", abort()),
                Case.right("key set", seats(KeySet::new)),
                Case.right("view of keys", seats(ViewOfKeys::new)),
                Case.wrong("looks, then adds", "EXCEPTION", seats(LooksThenAdds::new)));
    }
}
