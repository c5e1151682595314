package oslab;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Monitors {
    private final Object lock = new Object();
    private volatile boolean ready;

    synchronized void waits() throws InterruptedException {
        while (!ready) {
            wait(10);
        }
        synchronized (lock) {
            lock.notifyAll();
        }
        notify();
    }
}

class Worker extends Thread {
    private volatile boolean stopped;

    Worker(String name) {
        super(name);
        setDaemon(true);
        setUncaughtExceptionHandler((thread, e) -> System.err.println(thread.getName() + ": " + e));
    }

    @Override
    public void run() {
        while (!stopped && !isInterrupted()) {
            Thread.onSpinWait();
            Thread.yield();
        }
    }

    @Override
    public void interrupt() {
        stopped = true;
        super.interrupt();
    }
}

class Starts {
    void all() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> System.out.println(Thread.currentThread().getName()), "t" + i);
            thread.setPriority(Thread.NORM_PRIORITY);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join(1000);
            if (thread.isAlive() && thread.getState() == Thread.State.WAITING) {
                thread.interrupt();
            }
        }
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

class Locks {
    private final Lock lock = new ReentrantLock(true);
    private final Condition free = lock.newCondition();
    private final ReentrantReadWriteLock both = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();

    boolean all() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = free.awaitNanos(100);
            free.signalAll();
            return nanos > 0 && lock.tryLock(1, TimeUnit.SECONDS) && !both.readLock().tryLock();
        } finally {
            lock.unlock();
            stamped.unlockWrite(stamped.writeLock());
        }
    }
}

class Parking {
    private final ConcurrentLinkedQueue<Thread> waiters = new ConcurrentLinkedQueue<>();

    void park() {
        waiters.add(Thread.currentThread());
        LockSupport.parkNanos(this, 10);
        LockSupport.unpark(waiters.poll());
    }
}

class Mutex {
    private static final class Sync extends AbstractQueuedSynchronizer {
        @Override
        protected boolean tryAcquire(int ignored) {
            return compareAndSetState(0, 1);
        }

        @Override
        protected boolean tryRelease(int ignored) {
            setState(0);
            return getState() == 0;
        }
    }

    private final Sync sync = new Sync();

    void lock() {
        sync.acquire(1);
    }
}

class Atomics {
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicReference<List<String>> list = new AtomicReference<>(List.of());
    private final AtomicStampedReference<String> stamped = new AtomicStampedReference<>("a", 0);
    private final LongAdder adder = new LongAdder();

    int all() {
        adder.increment();
        list.updateAndGet(old -> List.copyOf(old));
        return count.incrementAndGet() + count.getAndUpdate(n -> n * 2) + stamped.getStamp() + adder.intValue();
    }
}

class Handles {
    private static final VarHandle VALUE;
    private static final VarHandle TOTAL;
    private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(int[].class);

    private volatile int value;
    private static volatile long total;
    private final int[] slots = new int[4];

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            VALUE = lookup.findVarHandle(Handles.class, "value", int.class);
            TOTAL = MethodHandles.lookup()
                    .findStaticVarHandle(
                            Handles.class,
                            "total",
                            long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    boolean all() {
        int old = (int) VALUE.getAndAdd(this, 1);
        TOTAL.setRelease(5L);
        SLOTS.setVolatile(slots, 0, 7);
        VarHandle.fullFence();
        return VALUE.compareAndSet(this, old, old + 1) && (long) TOTAL.getAcquire() == 5L;
    }
}

class TreiberStack<T> {
    private static final VarHandle HEAD;

    static {
        try {
            HEAD = MethodHandles.lookup().findVarHandle(TreiberStack.class, "head", Node.class);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    record Node<T>(T value, Node<T> next) {}

    private volatile Node<T> head;

    void push(T value) {
        Node<T> old;
        do {
            old = head;
        } while (!HEAD.compareAndSet(this, old, new Node<>(value, old)));
    }
}

class Updaters {
    private static final AtomicIntegerFieldUpdater<Updaters> COUNT =
            AtomicIntegerFieldUpdater.newUpdater(Updaters.class, "count");
    private static final AtomicReferenceFieldUpdater<Updaters, String> NAME =
            AtomicReferenceFieldUpdater.newUpdater(Updaters.class, String.class, "name");

    private volatile int count;
    private volatile String name;

    int all() {
        NAME.compareAndSet(this, null, "x");
        return COUNT.incrementAndGet(this);
    }
}

class Futures {
    CompletableFuture<String> all() throws Exception {
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> 1);
        CompletableFuture<Integer> two = one.thenApply(n -> n + 1).exceptionally(e -> 0);
        CompletableFuture.allOf(one, two).orTimeout(1, TimeUnit.SECONDS).join();
        return one.thenCombine(two, Integer::sum).thenCompose(n -> CompletableFuture.completedFuture("" + n))
                .whenComplete((text, e) -> System.out.println(text));
    }
}

class Pools {
    int all() throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService pool = Executors.newFixedThreadPool(2, new Named());
        try {
            Future<Integer> future = pool.submit((Callable<Integer>) () -> 1);
            pool.invokeAll(List.of(() -> 1, () -> 2));
            return future.get(1, TimeUnit.SECONDS);
        } finally {
            pool.shutdown();
            pool.awaitTermination(1, TimeUnit.SECONDS);
        }
    }

    private static final class Named implements ThreadFactory {
        @Override
        public Thread newThread(Runnable task) {
            return new Thread(task, "pool");
        }
    }
}

class OwnPool extends ThreadPoolExecutor {
    OwnPool(BlockingQueue<Runnable> queue) {
        super(1, 2, 1, TimeUnit.SECONDS, queue, new ThreadPoolExecutor.CallerRunsPolicy());
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        super.beforeExecute(thread, task);
    }
}

class Sums extends RecursiveTask<Long> {
    private final int from;
    private final int to;

    Sums(int from, int to) {
        this.from = from;
        this.to = to;
    }

    @Override
    protected Long compute() {
        if (to - from < 10) {
            return (long) from;
        }
        Sums left = new Sums(from, (from + to) / 2);
        left.fork();
        return new Sums((from + to) / 2, to).compute() + left.join() + ForkJoinPool.commonPool().invoke(left);
    }
}

class Timers {
    void all() {
        Timer timer = new Timer("timer", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        cancel();
                    }
                },
                10,
                20);
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        scheduler.scheduleAtFixedRate(timer::cancel, 1, Duration.ofMillis(5).toMillis(), TimeUnit.MILLISECONDS);
    }
}

class Coordination {
    int all() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        latch.countDown();
        CyclicBarrier barrier = new CyclicBarrier(1, () -> {});
        Phaser phaser = new Phaser(1);
        Semaphore permits = new Semaphore(2, true);
        permits.acquire();
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(4);
        queue.put("x");
        ConcurrentHashMap<String, AtomicBoolean> map = new ConcurrentHashMap<>();
        map.computeIfAbsent("k", k -> new AtomicBoolean()).set(true);
        return barrier.await() + phaser.arrive() + queue.take().length() + permits.drainPermits()
                + ThreadLocalRandom.current().nextInt(1, 5) + new CopyOnWriteArrayList<>(queue).size()
                + ConcurrentHashMap.newKeySet().size();
    }
}

class Locals {
    private static final ThreadLocal<int[]> MINE = ThreadLocal.withInitial(() -> new int[1]);

    int next() {
        return MINE.get()[0]++ + Runtime.getRuntime().availableProcessors();
    }
}
