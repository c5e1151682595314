package dev.lockstep.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/** What to write instead of something that cannot be explored. */
final class Substitutes {
    private static final String OTHERWISE =
            "synchronized with wait and notifyAll, or a lock, queue or atomic of java.util.concurrent";
    private static final Map<String, String> BY_BEGINNING = new LinkedHashMap<>();

    static {
        BY_BEGINNING.put("java.util.WeakHashMap", "java.util.HashMap inside synchronized");
        BY_BEGINNING.put("java.util.Properties", "java.util.HashMap inside synchronized");
        BY_BEGINNING.put("java.lang.Thread.of", "new Thread(…)");
        BY_BEGINNING.put("java.lang.Thread.startVirtualThread", "new Thread(…).start()");
        BY_BEGINNING.put("java.lang.Thread.stop", "Thread.interrupt()");
        BY_BEGINNING.put("java.lang.InheritableThreadLocal", "java.lang.ThreadLocal");
        BY_BEGINNING.put("java.lang.Process", "no process in a class that is explored");
        BY_BEGINNING.put("java.util.concurrent.ForkJoin", "java.util.concurrent.Executors.newFixedThreadPool");
        BY_BEGINNING.put("java.util.concurrent.LinkedBlockingDeque", "java.util.concurrent.LinkedBlockingQueue");
        BY_BEGINNING.put("java.util.Scanner", "no input in a class that is explored");
        BY_BEGINNING.put("java.io.", "no files in a class that is explored");
        BY_BEGINNING.put("java.nio.", "no files in a class that is explored");
        BY_BEGINNING.put("java.net.", "no network in a class that is explored");
    }

    private Substitutes() {}

    /** What to use instead of a class or member, as a part of a sentence. */
    static String of(String refused) {
        if (refused.contains("parallel")) {
            return "threads of your own";
        }
        return BY_BEGINNING.entrySet().stream()
                .filter(entry -> refused.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHERWISE);
    }
}
