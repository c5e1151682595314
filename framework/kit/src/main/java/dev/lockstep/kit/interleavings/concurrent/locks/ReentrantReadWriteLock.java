package dev.lockstep.kit.interleavings.concurrent.locks;

import dev.lockstep.kit.interleavings.concurrent.Model;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.jspecify.annotations.Nullable;

/** Model of {@link java.util.concurrent.locks.ReentrantReadWriteLock}; which waiting thread comes first is explored. */
public class ReentrantReadWriteLock extends Model implements ReadWriteLock {
    private final ReadLock reader = new ReadLock(this);
    private final WriteLock writer = new WriteLock(this);
    private final Map<Task, Integer> readers = new HashMap<>();
    private @Nullable Task owner;
    private int depth;

    /** As the original. */
    public ReentrantReadWriteLock() {}

    /** As the original. */
    public ReentrantReadWriteLock(boolean fair) {}

    @Override
    public ReadLock readLock() {
        return reader;
    }

    @Override
    public WriteLock writeLock() {
        return writer;
    }

    /** As the original. */
    public int getReadLockCount() {
        look();
        return readers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As the original. */
    public boolean isWriteLocked() {
        look();
        return owner != null;
    }

    /** As the original. */
    public boolean isWriteLockedByCurrentThread() {
        Execution execution = Execution.current();
        return execution != null && owner == execution.running();
    }

    private boolean readable(Task task) {
        return owner == null || owner == task;
    }

    private boolean writable(Task task) {
        return owner == task || owner == null && readers.isEmpty();
    }

    private void lock(boolean write) {
        awaitUninterruptibly(write ? Op.LOCK : Op.ACQUIRE, write ? this::writable : this::readable);
        taken(write);
    }

    private boolean lock(boolean write, long deadline) throws InterruptedException {
        boolean taken = await(write ? Op.LOCK : Op.ACQUIRE, write ? this::writable : this::readable, deadline);
        if (taken) {
            taken(write);
        }
        return taken;
    }

    private boolean tryLock(boolean write) {
        step(write ? Op.LOCK : Op.ACQUIRE);
        Task me = execution().running();
        boolean free = write ? writable(me) : readable(me);
        if (free) {
            taken(write);
        }
        show(free);
        return free;
    }

    private void taken(boolean write) {
        Task me = execution().running();
        if (write) {
            owner = me;
            depth++;
        } else {
            readers.merge(me, 1, Integer::sum);
        }
        changed();
    }

    private void unlock(boolean write) {
        Execution execution = Execution.current();
        if (execution == null || execution.over()) {
            return;
        }
        step(write ? Op.UNLOCK : Op.RELEASE);
        Task me = execution.running();
        if (write ? owner != me : !readers.containsKey(me)) {
            throw new IllegalMonitorStateException("not held by the current thread");
        }
        if (!write) {
            readers.merge(me, -1, (before, less) -> before == 1 ? null : before - 1);
        } else if (--depth == 0) {
            owner = null;
        }
        changed();
    }

    /** Model of the lock for reading. */
    public static class ReadLock extends Side {
        ReadLock(ReentrantReadWriteLock lock) {
            super(lock, false);
        }
    }

    /** Model of the lock for writing. */
    public static class WriteLock extends Side {
        WriteLock(ReentrantReadWriteLock lock) {
            super(lock, true);
        }

        /** As the original. */
        public boolean isHeldByCurrentThread() {
            return lock.isWriteLockedByCurrentThread();
        }
    }

    /** One of the two locks. */
    abstract static class Side implements Lock {
        final ReentrantReadWriteLock lock;
        private final boolean write;

        Side(ReentrantReadWriteLock lock, boolean write) {
            this.lock = lock;
            this.write = write;
        }

        @Override
        public void lock() {
            lock.lock(write);
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            lock.lock(write, FOR_EVER);
        }

        @Override
        public boolean tryLock() {
            return lock.tryLock(write);
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return lock.lock(write, in(unit.toNanos(time)));
        }

        @Override
        public void unlock() {
            lock.unlock(write);
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException();
        }
    }
}
