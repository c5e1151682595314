package dev.lockstep.weaver;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which classes of the JDK have a woven model, and where it is. */
final class Models {
    private static final String CONCURRENT = "java/util/concurrent/";
    private static final String MODEL = "dev/lockstep/kit/interleavings/concurrent/";

    /** Below java.util.concurrent; each has a model of the same name. */
    private static final String[] NAMES = {
        "locks/ReentrantLock",
        "locks/ReentrantReadWriteLock",
        "locks/ReentrantReadWriteLock$ReadLock",
        "locks/ReentrantReadWriteLock$WriteLock",
        "locks/StampedLock",
        "locks/LockSupport",
        "Semaphore",
        "CountDownLatch",
        "CyclicBarrier",
        "Phaser",
        "Exchanger",
        "ArrayBlockingQueue",
        "LinkedBlockingQueue",
        "PriorityBlockingQueue",
        "ConcurrentHashMap",
        "ConcurrentHashMap$KeySetView",
        "ConcurrentLinkedQueue",
        "ConcurrentLinkedDeque",
        "CopyOnWriteArrayList",
        "atomic/AtomicInteger",
        "atomic/AtomicLong",
        "atomic/AtomicBoolean",
        "atomic/AtomicReference",
        "atomic/AtomicIntegerArray",
        "atomic/AtomicLongArray",
        "atomic/AtomicReferenceArray",
        "atomic/LongAdder",
        "atomic/AtomicStampedReference",
        "atomic/AtomicMarkableReference",
        "atomic/AtomicIntegerFieldUpdater",
        "atomic/AtomicLongFieldUpdater",
        "atomic/AtomicReferenceFieldUpdater",
        "CompletableFuture",
        "CompletionStage",
        "LinkedBlockingDeque",
        "SynchronousQueue",
        "FutureTask",
        "Executors",
        "ScheduledThreadPoolExecutor",
        "ThreadPoolExecutor",
        "ThreadPoolExecutor$AbortPolicy",
        "ThreadPoolExecutor$CallerRunsPolicy",
        "ThreadPoolExecutor$DiscardPolicy",
        "ThreadPoolExecutor$DiscardOldestPolicy",
        "RejectedExecutionHandler",
    };

    /** Directly in java.util; each has a model of the same name. */
    private static final String[] OLD = {"Vector", "Stack", "Hashtable", "Timer", "TimerTask"};

    /** Interfaces and plain classes below java.util.concurrent that need no model of their own. */
    private static final Set<String> HARMLESS = Set.of(
            "locks/Lock",
            "locks/Condition",
            "locks/ReadWriteLock",
            "BlockingQueue",
            "BlockingDeque",
            "ConcurrentMap",
            "Executor",
            "ExecutorService",
            "Future",
            "RunnableFuture",
            "Callable",
            "ThreadFactory",
            "TimeUnit",
            "TimeoutException",
            "ExecutionException",
            "CancellationException",
            "RejectedExecutionException",
            "BrokenBarrierException",
            "CompletionException",
            "CompletionStage",
            "Delayed",
            "ScheduledFuture",
            "ScheduledExecutorService",
            "CompletionService");

    private static final Map<String, String> MODELS = models();

    private Models() {}

    private static Map<String, String> models() {
        Map<String, String> models = new HashMap<>();
        for (String name : NAMES) {
            models.put(CONCURRENT + name, MODEL + name);
        }
        for (String name : OLD) {
            models.put("java/util/" + name, MODEL + name);
        }
        models.put("java/lang/StringBuffer", MODEL + "StringBuffer");
        models.put("java/lang/ThreadLocal", MODEL + "ThreadLocal");
        models.put("java/lang/invoke/VarHandle", MODEL + "atomic/VarHandle");
        return models;
    }

    /** The model of a class, or null. */
    static @Nullable String of(String name) {
        return MODELS.get(name);
    }

    /** Whether woven code may name this class below java.util.concurrent. */
    static boolean knows(String name) {
        return MODELS.containsKey(name)
                || name.startsWith(CONCURRENT) && HARMLESS.contains(name.substring(CONCURRENT.length()));
    }

    /** Whether a call of this class may be an operation that threads are ordered by. */
    static boolean synchronises(String owner) {
        return owner.startsWith(CONCURRENT) || MODELS.containsKey(owner);
    }

    /** All that have a model. */
    static Map<String, String> all() {
        return Map.copyOf(MODELS);
    }
}
