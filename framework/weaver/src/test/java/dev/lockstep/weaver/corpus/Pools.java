package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Thread pools, futures, event loops, time-outs and interrupts. */
public final class Pools {
    private Pools() {}

    interface Pool {
        void execute(Runnable task);

        void shutdown() throws InterruptedException;
    }

    /** Right: a monitor, and threads that are joined. */
    static class MonitorPool implements Pool {
        final Queue<Runnable> tasks = new ArrayDeque<>();
        final List<Thread> workers = new ArrayList<>();
        boolean closed;

        MonitorPool() {
            for (int i = 0; i < 2; i++) {
                Thread worker = new Thread(this::work, "worker-" + i);
                workers.add(worker);
                worker.start();
            }
        }

        void work() {
            while (true) {
                Runnable task;
                synchronized (this) {
                    while (tasks.isEmpty() && !closed) {
                        try {
                            wait();
                        } catch (InterruptedException ignored) {
                            return;
                        }
                    }
                    if (tasks.isEmpty()) {
                        return;
                    }
                    task = tasks.poll();
                }
                task.run();
            }
        }

        public synchronized void execute(Runnable task) {
            tasks.add(task);
            notify();
        }

        public void shutdown() throws InterruptedException {
            synchronized (this) {
                closed = true;
                notifyAll();
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }
    }

    /** Right: a queue and a last task for each worker. */
    static class PoisonPool implements Pool {
        private static final Runnable POISON = () -> {};
        private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        private final List<Thread> workers = new ArrayList<>();

        PoisonPool() {
            for (int i = 0; i < 2; i++) {
                Thread worker = new Worker();
                workers.add(worker);
                worker.start();
            }
        }

        private final class Worker extends Thread {
            @Override
            public void run() {
                try {
                    for (Runnable task = tasks.take(); task != POISON; task = tasks.take()) {
                        task.run();
                    }
                } catch (InterruptedException stop) {
                    interrupt();
                }
            }
        }

        public void execute(Runnable task) {
            tasks.add(task);
        }

        public void shutdown() throws InterruptedException {
            for (Thread ignored : workers) {
                tasks.add(POISON);
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }
    }

    /** Right: the one of the JDK. */
    static class ReadyPool implements Pool {
        private final ExecutorService service = Executors.newFixedThreadPool(2);

        public void execute(Runnable task) {
            service.execute(task);
        }

        public void shutdown() throws InterruptedException {
            service.shutdown();
            check("terminated", service.awaitTermination(1, TimeUnit.HOURS)).isTrue();
        }
    }

    /** Wrong: closing wakes one worker. */
    static class WakesOneOnShutdown extends MonitorPool {
        @Override
        public void shutdown() throws InterruptedException {
            synchronized (this) {
                closed = true;
                notify();
            }
            for (Thread worker : workers) {
                worker.join();
            }
        }
    }

    /** Wrong: the end is not waited for. */
    static class DoesNotJoin extends MonitorPool {
        @Override
        public synchronized void shutdown() {
            closed = true;
            notifyAll();
        }
    }

    /** Wrong: never closes. */
    static class NeverCloses extends MonitorPool {
        @Override
        public void shutdown() {}
    }

    /** Wrong: drops what is queued when it closes. */
    static class DropsTasks extends MonitorPool {
        @Override
        void work() {
            while (!isClosed()) {
                Runnable task = next();
                if (task != null) {
                    task.run();
                }
            }
        }

        private synchronized boolean isClosed() {
            return closed;
        }

        private synchronized Runnable next() {
            try {
                while (tasks.isEmpty() && !closed) {
                    wait();
                }
            } catch (InterruptedException ignored) {
                return null;
            }
            return tasks.poll();
        }
    }

    /** Wrong: looks for work again and again. */
    static class PollingPool extends MonitorPool {
        @Override
        void work() {
            while (true) {
                Runnable task;
                synchronized (this) {
                    task = tasks.poll();
                    if (task == null && closed) {
                        return;
                    }
                }
                if (task != null) {
                    task.run();
                }
            }
        }
    }

    interface Promise {
        void set(int value);

        int get() throws InterruptedException;
    }

    /** Right. */
    static class MonitorPromise implements Promise {
        int value;
        boolean done;

        public synchronized void set(int result) {
            value = result;
            done = true;
            notifyAll();
        }

        public synchronized int get() throws InterruptedException {
            while (!done) {
                wait();
            }
            return value;
        }
    }

    /** Right. */
    static class VolatilePromise implements Promise {
        private int value;
        private volatile boolean done;

        public void set(int result) {
            value = result;
            done = true;
        }

        public int get() throws InterruptedException {
            while (!done) {
                Thread.sleep(10);
            }
            return value;
        }
    }

    /** Wrong: done before the value is there. */
    static class DoneTooEarly extends MonitorPromise {
        private volatile boolean early;

        @Override
        public void set(int result) {
            early = true;
            synchronized (this) {
                value = result;
                notifyAll();
            }
        }

        @Override
        public int get() throws InterruptedException {
            synchronized (this) {
                while (!early) {
                    wait();
                }
                return value;
            }
        }
    }

    /** Wrong: not volatile. */
    static class PlainPromise implements Promise {
        private int value;
        private boolean done;

        public void set(int result) {
            value = result;
            done = true;
        }

        public int get() {
            while (!done) {
                Thread.onSpinWait();
            }
            return value;
        }
    }

    /** A place to wait with a limit. */
    static class Timed {
        int permits;

        synchronized boolean acquire(long millis) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            while (permits == 0) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            permits--;
            return true;
        }

        synchronized void release() {
            permits++;
            notify();
        }

        synchronized int permits() {
            return permits;
        }
    }

    /** Wrong: takes a wake-up for a permit. */
    static class TrustsTime extends Timed {
        @Override
        synchronized boolean acquire(long millis) throws InterruptedException {
            if (permits == 0) {
                wait(millis);
            }
            permits--;
            return true;
        }
    }

    /** Wrong: says nothing of the interrupt. */
    static class SwallowsInterrupt extends Timed {
        @Override
        synchronized boolean acquire(long millis) {
            while (permits == 0) {
                try {
                    wait();
                } catch (InterruptedException ignored) {
                    continue;
                }
            }
            permits--;
            return true;
        }
    }

    /** Wrong: catches everything, and goes on. */
    static class CatchesEverything extends Timed {
        @Override
        synchronized boolean acquire(long millis) {
            while (true) {
                try {
                    while (permits == 0) {
                        wait();
                    }
                    permits--;
                    return true;
                } catch (Throwable ignored) {
                    permits = 0;
                }
            }
        }

        @Override
        void release() {}
    }

    static Exploration threeTasks(Supplier<Pool> maker) {
        return Interleavings.explore(() -> {
                    Pool pool = maker.get();
                    AtomicInteger done = new AtomicInteger();
                    pool.execute(done::incrementAndGet);
                    pool.execute(done::incrementAndGet);
                    pool.shutdown();
                    check("tasks that ran", done.get()).isEqualTo(2);
                })
                .expectNoLeak();
    }

    static Exploration oneTask(Supplier<Pool> maker) {
        return Interleavings.explore(() -> {
                    Pool pool = maker.get();
                    AtomicInteger done = new AtomicInteger();
                    pool.execute(done::incrementAndGet);
                    pool.shutdown();
                })
                .expectNoLeak();
    }

    static Exploration promise(Supplier<Promise> maker) {
        return Interleavings.explore(() -> {
            Promise promise = maker.get();
            Threads.named("getter", () -> check("value", promise.get()).isEqualTo(7))
                    .and("setter", () -> promise.set(7))
                    .runAll();
        });
    }

    static Exploration timed(Supplier<Timed> maker) {
        return Interleavings.explore(() -> {
            Timed timed = maker.get();
            boolean[] got = new boolean[1];
            Threads.named("waiter", () -> {
                        got[0] = timed.acquire(30_000);
                        check("permits", timed.permits()).isAtLeast(0);
                    })
                    .and("releaser", timed::release)
                    .runAll();
            check("permits and permit taken", timed.permits() + (got[0] ? 1 : 0))
                    .isEqualTo(1);
        });
    }

    static Exploration interrupted(Supplier<Timed> maker) {
        return Interleavings.explore(() -> {
            Timed timed = maker.get();
            boolean[] seen = new boolean[1];
            Thread waiter = new Thread(() -> {
                try {
                    timed.acquire(30_000);
                } catch (InterruptedException expected) {
                    seen[0] = true;
                }
            });
            waiter.start();
            waiter.interrupt();
            waiter.join();
            check("interrupt seen", seen[0]).isTrue();
        });
    }

    static Exploration futures() {
        return Interleavings.explore(() -> {
                    ExecutorService service = Executors.newFixedThreadPool(2);
                    Future<Integer> one = service.submit(() -> 1);
                    Future<Integer> two = service.submit(() -> 1 + one.get());
                    check("sum", two.get()).isEqualTo(2);
                    service.shutdown();
                })
                .expectNoLeak();
    }

    static Exploration futuresThatStarve() {
        return Interleavings.explore(() -> {
            ExecutorService service = Executors.newSingleThreadExecutor();
            Future<Integer> outer = service.submit(() -> service.submit(() -> 1).get());
            check("result", outer.get()).isEqualTo(1);
            service.shutdown();
        });
    }

    static Exploration stages() {
        return Interleavings.explore(() -> {
            AtomicInteger runs = new AtomicInteger();
            CompletableFuture<Integer> one = CompletableFuture.supplyAsync(runs::incrementAndGet);
            CompletableFuture<Integer> two = CompletableFuture.supplyAsync(runs::incrementAndGet);
            int sum = one.thenCombine(two, Integer::sum)
                    .thenApply(value -> value * 10)
                    .join();
            check("sum", sum).isEqualTo(30);
        });
    }

    static Exploration nobodyCompletes() {
        return Interleavings.explore(() -> {
            CompletableFuture<Integer> future = new CompletableFuture<>();
            Threads.named("getter", () -> future.get())
                    .and("other", () -> future.thenApply(value -> value + 1))
                    .runAll();
        });
    }

    static Exploration failingTask() {
        return Interleavings.explore(() -> {
            ExecutorService service = Executors.newSingleThreadExecutor();
            Future<Integer> future = service.submit(() -> {
                throw new IllegalStateException("on purpose");
            });
            try {
                future.get();
                check("never here", false).isTrue();
            } catch (ExecutionException expected) {
                check("cause", expected.getCause().getMessage()).isEqualTo("on purpose");
            }
            service.shutdown();
        });
    }

    /** Events one after another, on one thread. */
    static class EventLoop {
        private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
        private volatile boolean running = true;
        private int handled;

        void post(Runnable event) {
            events.add(event);
        }

        void stop() {
            post(() -> running = false);
        }

        void run() throws InterruptedException {
            while (running) {
                events.take().run();
                handled++;
            }
        }
    }

    /** Wrong: the flag alone wakes nobody. */
    static class DeafLoop extends EventLoop {
        private volatile boolean stopped;

        @Override
        void stop() {
            stopped = true;
        }

        @Override
        void run() throws InterruptedException {
            while (!stopped) {
                super.events.take().run();
            }
        }
    }

    static Exploration loop(Supplier<EventLoop> maker) {
        return Interleavings.explore(() -> {
            EventLoop loop = maker.get();
            int[] state = new int[1];
            Threads.named("loop", loop::run)
                    .and("client", () -> {
                        loop.post(() -> state[0]++);
                        loop.post(() -> state[0]++);
                        loop.stop();
                    })
                    .runAll();
            check("events", state[0]).isEqualTo(2);
        });
    }

    static Exploration endless() {
        return Interleavings.explore(() -> {
            long x = 1;
            while (x != 0) {
                x = x * 3 | 1;
            }
        });
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("monitor pool", threeTasks(MonitorPool::new)),
                Case.right("poison pool", threeTasks(PoisonPool::new)),
                Case.right("ready-made pool", threeTasks(ReadyPool::new)),
                Case.wrong("wakes one on shutdown", "LOST_WAKEUP", oneTask(WakesOneOnShutdown::new)),
                Case.wrong("does not join", "EXCEPTION", threeTasks(DoesNotJoin::new)),
                Case.wrong("never closes", "LEAK", oneTask(NeverCloses::new)),
                Case.wrong("drops tasks", "EXCEPTION", threeTasks(DropsTasks::new)),
                Case.right("polling pool, if nobody minds", oneTask(PollingPool::new)),
                Case.wrong(
                        "polling pool", "BUSY_WAIT", oneTask(PollingPool::new).expectNoBusyWaiting()),
                Case.right("monitor promise", promise(MonitorPromise::new).expectNoDataRace()),
                Case.right("volatile promise", promise(VolatilePromise::new).expectNoDataRace()),
                Case.wrong("done too early", "EXCEPTION", promise(DoneTooEarly::new)),
                Case.wrong(
                        "plain promise", "DATA_RACE", promise(PlainPromise::new).expectNoDataRace()),
                Case.right("timed", timed(Timed::new)),
                Case.right("timed, interrupted", interrupted(Timed::new).withoutEarlyTimeouts()),
                Case.wrong("trusts time", "EXCEPTION", timed(TrustsTime::new)),
                Case.wrong("swallows interrupt", "LOST_WAKEUP", interrupted(SwallowsInterrupt::new)),
                Case.wrong("catches everything", "LOST_WAKEUP", timed(CatchesEverything::new)),
                Case.right("futures", futures()),
                Case.wrong("futures that starve", "DEADLOCK", futuresThatStarve()),
                Case.right("stages", stages()),
                Case.wrong("nobody completes", "DEADLOCK", nobodyCompletes()),
                Case.right("failing task", failingTask()),
                Case.right("event loop", loop(EventLoop::new).expectNoDataRace()),
                Case.wrong("deaf loop", "EXCEPTION", loop(DeafLoop::new)),
                Case.wrong("endless loop", "LIVELOCK", endless()));
    }
}
