package dev.lockstep.kit.interleavings.concurrent.locks;

import dev.lockstep.kit.interleavings.concurrent.Model;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import java.util.concurrent.TimeUnit;

/**
 * Model of {@link java.util.concurrent.locks.StampedLock}: not reentrant, owned by nobody. A plain read between {@code tryOptimisticRead} and
 * {@code validate} is no data race; every order of it and of writes is explored.
 */
public class StampedLock extends Model {
    private static final long WRITING = 128;
    private static final long SHARED = WRITING - 1;

    /** As in the original: the bit for writing is part of a count of versions, which goes up when writing begins and when it ends. */
    private long version = 2 * WRITING;

    private long readers;

    /** As the original. */
    public StampedLock() {}

    private boolean writing() {
        return (version & WRITING) != 0;
    }

    private boolean free() {
        return !writing() && readers == 0;
    }

    private long written() {
        pessimistic();
        version += WRITING;
        changed();
        return version;
    }

    private long read() {
        pessimistic();
        readers++;
        changed();
        return version + 1;
    }

    private static void pessimistic() {
        optimistic(false);
    }

    private static void optimistic(boolean value) {
        Execution execution = Execution.current();
        if (execution != null) {
            execution.running().optimistic(value);
        }
    }

    /** As the original. */
    public long writeLock() {
        awaitUninterruptibly(Op.LOCK, (Task task) -> free());
        return written();
    }

    /** As the original. */
    public long writeLockInterruptibly() throws InterruptedException {
        await(Op.LOCK, task -> free(), FOR_EVER);
        return written();
    }

    /** As the original. */
    public long tryWriteLock() {
        step(Op.LOCK);
        long stamp = free() ? written() : 0;
        show(stamp != 0);
        return stamp;
    }

    /** As the original. */
    public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
        return await(Op.LOCK, task -> free(), in(unit.toNanos(time))) ? written() : 0;
    }

    /** As the original. */
    public long readLock() {
        awaitUninterruptibly(Op.ACQUIRE, task -> !writing());
        return read();
    }

    /** As the original. */
    public long readLockInterruptibly() throws InterruptedException {
        await(Op.ACQUIRE, task -> !writing(), FOR_EVER);
        return read();
    }

    /** As the original. */
    public long tryReadLock() {
        step(Op.ACQUIRE);
        long stamp = writing() ? 0 : read();
        show(stamp != 0);
        return stamp;
    }

    /** As the original. */
    public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
        return await(Op.ACQUIRE, task -> !writing(), in(unit.toNanos(time))) ? read() : 0;
    }

    /** As the original. */
    public long tryOptimisticRead() {
        look();
        optimistic(true);
        return writing() ? 0 : version;
    }

    /** As the original. */
    public boolean validate(long stamp) {
        look();
        pessimistic();
        boolean valid = stamp != 0 && (stamp & ~SHARED) == version;
        show(valid);
        return valid;
    }

    /** As the original. */
    public void unlockWrite(long stamp) {
        if (begins(Op.UNLOCK)) {
            if (!writing() || stamp != version) {
                throw new IllegalMonitorStateException("not the stamp of the thread that writes");
            }
            version += WRITING;
            changed();
        }
    }

    /** As the original. */
    public void unlockRead(long stamp) {
        if (begins(Op.RELEASE)) {
            if (!isShared(stamp)) {
                throw new IllegalMonitorStateException("not the stamp of a thread that reads");
            }
            readers--;
            changed();
        }
    }

    /** As the original. */
    public void unlock(long stamp) {
        if (isWriteLockStamp(stamp)) {
            unlockWrite(stamp);
        } else {
            unlockRead(stamp);
        }
    }

    private boolean begins(Op op) {
        Execution execution = Execution.current();
        if (execution != null && execution.over()) {
            return false;
        }
        step(op);
        return true;
    }

    private boolean isShared(long stamp) {
        return isReadLockStamp(stamp) && readers > 0 && (stamp & ~SHARED) == version;
    }

    /** As the original. */
    public long tryConvertToWriteLock(long stamp) {
        step(Op.LOCK);
        long result = 0;
        if (isWriteLockStamp(stamp) && stamp == version) {
            result = stamp;
        } else if (isShared(stamp) && readers == 1) {
            readers = 0;
            result = written();
        } else if (isOptimisticReadStamp(stamp) && stamp == version && free()) {
            result = written();
        }
        show(result != 0);
        return result;
    }

    /** As the original. */
    public long tryConvertToReadLock(long stamp) {
        step(Op.ACQUIRE);
        long result = 0;
        if (isWriteLockStamp(stamp) && stamp == version) {
            version += WRITING;
            result = read();
        } else if (isShared(stamp)) {
            result = stamp;
        } else if (isOptimisticReadStamp(stamp) && stamp == version) {
            result = read();
        }
        show(result != 0);
        return result;
    }

    /** As the original. */
    public long tryConvertToOptimisticRead(long stamp) {
        step(Op.RELEASE);
        if (isWriteLockStamp(stamp) && stamp == version) {
            version += WRITING;
        } else if (isShared(stamp)) {
            readers--;
        } else if (!isOptimisticReadStamp(stamp) || stamp != version) {
            return 0;
        }
        changed();
        optimistic(true);
        return version;
    }

    /** As the original. */
    public static boolean isWriteLockStamp(long stamp) {
        return (stamp & (WRITING | SHARED)) == WRITING;
    }

    /** As the original. */
    public static boolean isReadLockStamp(long stamp) {
        return (stamp & SHARED) != 0;
    }

    /** As the original. */
    public static boolean isLockStamp(long stamp) {
        return (stamp & (WRITING | SHARED)) != 0;
    }

    /** As the original. */
    public static boolean isOptimisticReadStamp(long stamp) {
        return (stamp & (WRITING | SHARED)) == 0 && stamp != 0;
    }

    /** As the original. */
    public boolean isWriteLocked() {
        look();
        return writing();
    }

    /** As the original. */
    public boolean isReadLocked() {
        look();
        return readers > 0;
    }

    /** As the original. */
    public int getReadLockCount() {
        look();
        return (int) readers;
    }
}
