package dev.lockstep.weaver.corpus;

import java.util.WeakHashMap;
import java.util.concurrent.ForkJoinPool;

/** Uses what has no model. */
public final class OldCollections {
    private final WeakHashMap<String, String> old = new WeakHashMap<>();

    void run() {
        ForkJoinPool.commonPool().execute(() -> old.put("x", "y"));
    }
}
