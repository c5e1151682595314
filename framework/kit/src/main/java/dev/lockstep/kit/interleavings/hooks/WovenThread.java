package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Abort;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.HandlesUncaught;
import org.jspecify.annotations.Nullable;

/** What woven code creates and extends in place of {@link Thread}: never started, carried by a thread of the explorer. */
public class WovenThread extends Thread implements HandlesUncaught {
    private final int hash;
    private @Nullable UncaughtExceptionHandler handler;

    /** As {@link Thread#Thread()}. */
    public WovenThread() {
        this(null, null, nextName());
    }

    /** As {@link Thread#Thread(Runnable)}. */
    public WovenThread(@Nullable Runnable body) {
        this(null, body, nextName());
    }

    /** As {@link Thread#Thread(String)}. */
    public WovenThread(String name) {
        this(null, null, name);
    }

    /** As {@link Thread#Thread(Runnable, String)}. */
    public WovenThread(@Nullable Runnable body, String name) {
        this(null, body, name);
    }

    /** As {@link Thread#Thread(ThreadGroup, Runnable, String)}; groups mean nothing here. */
    public WovenThread(@Nullable ThreadGroup group, @Nullable Runnable body, String name) {
        super(null, body, name);
        Execution execution = Execution.current();
        hash = execution == null ? super.hashCode() : execution.nextHash();
        setDaemon(execution != null && execution.running().thread().isDaemon());
    }

    private static String nextName() {
        Execution execution = Execution.current();
        return "Thread-" + (execution == null ? 0 : execution.nextUnnamed());
    }

    @Override
    public void setUncaughtExceptionHandler(@Nullable UncaughtExceptionHandler replacement) {
        handler = replacement;
    }

    @Override
    public boolean handled(Throwable thrown) {
        if (handler == null) {
            return false;
        }
        try {
            handler.uncaughtException(this, thrown);
        } catch (Abort over) {
            throw over;
        } catch (Throwable ignored) { // as a real thread ignores it
            return true;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "Thread[" + getName() + "]";
    }
}
