package dev.lockstep.weaver.corpus;

import java.util.Vector;
import java.util.concurrent.ForkJoinPool;

/** Uses what has no model. */
public final class OldCollections {
    private final Vector<String> old = new Vector<>();

    void run() {
        ForkJoinPool.commonPool().execute(() -> old.add("x"));
    }
}
