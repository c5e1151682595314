package dev.lockstep.kit.interleavings;

/** What a thread of a scenario does. */
@FunctionalInterface
public interface ThreadBody {
    /** Runs in the thread; whatever it throws fails the scenario. */
    void run() throws Throwable;
}
