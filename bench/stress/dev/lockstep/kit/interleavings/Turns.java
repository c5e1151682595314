package dev.lockstep.kit.interleavings;

/** Stands in for the judge of fairness, which has to know when a thread sleeps. */
public final class Turns {
    private Turns() {}

    public static Turns overtakenAtMost(int times) {
        throw new NotExpressible("who overtakes whom");
    }

    public void take(ThreadBody body) {}

    public void give(ThreadBody body) {}
}
