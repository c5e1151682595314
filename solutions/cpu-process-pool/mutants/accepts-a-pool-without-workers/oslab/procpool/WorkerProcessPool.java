package oslab.procpool;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A pool with one thread for each worker. Its monitor guards the queue, the list of workers and how the pool stands. */
public class WorkerProcessPool implements ProcessPool {
    private final Duration taskTimeout;
    private final WorkerLauncher launcher;
    private final Deque<Task<?>> queue = new ArrayDeque<>();
    private final List<WorkerConnection> workers = new ArrayList<>();
    private boolean shutdown;
    private BrokenProcessPoolException broken;

    public WorkerProcessPool(int workers, Duration taskTimeout, WorkerLauncher launcher) throws IOException {
        if (workers < 0 || taskTimeout.isNegative() || taskTimeout.isZero()) {
            throw new IllegalArgumentException(workers + " workers, time-out " + taskTimeout);
        }
        this.taskTimeout = taskTimeout;
        this.launcher = Objects.requireNonNull(launcher);
        try {
            for (int i = 0; i < workers; i++) {
                this.workers.add(launcher.launch());
            }
        } catch (IOException notStarted) {
            this.workers.forEach(WorkerConnection::kill);
            this.workers.forEach(WorkerConnection::waitFor);
            throw notStarted;
        }
        for (WorkerConnection worker : List.copyOf(this.workers)) {
            new Thread(() -> serve(worker)).start();
        }
    }

    @Override
    public <A, R> Future<R> submit(RemoteFunction<A, R> function, A argument) {
        Objects.requireNonNull(function);
        return enqueue(new Single<>(function, argument), 1);
    }

    private <R> Task<R> enqueue(RemoteCall<R> call, int inputs) {
        byte[] bytes = null;
        Throwable cannotTravel = null;
        try {
            bytes = launcher.serialise(call);
        } catch (IOException | RuntimeException thrown) {
            cannotTravel = thrown;
        }
        Task<R> task = new Task<>(bytes, taskTimeout.multipliedBy(inputs));
        synchronized (this) {
            if (broken != null) {
                throw new BrokenProcessPoolException("a worker process ended", broken);
            }
            if (shutdown) {
                throw new RejectedExecutionException("the pool is shut down");
            }
            if (cannotTravel == null) {
                queue.add(task);
                notifyAll();
            }
        }
        if (cannotTravel != null) {
            task.end(null, cannotTravel);
        }
        return task;
    }

    @Override
    public <A, R> List<R> map(RemoteFunction<A, R> function, List<A> inputs, int chunkSize)
            throws InterruptedException, ExecutionException {
        Objects.requireNonNull(function);
        if (chunkSize < 1) {
            throw new IllegalArgumentException("chunks of " + chunkSize);
        }
        List<Task<ArrayList<R>>> tasks = new ArrayList<>();
        try {
            for (int from = 0; from < inputs.size(); from += chunkSize) {
                List<A> chunk = inputs.subList(from, Math.min(inputs.size() - from, chunkSize) + from);
                tasks.add(enqueue(new Chunk<>(function, new ArrayList<>(chunk)), chunk.size()));
            }
            List<R> results = new ArrayList<>();
            for (Task<ArrayList<R>> task : tasks) {
                results.addAll(task.get());
            }
            return results;
        } finally {
            tasks.forEach(task -> task.cancel(false));
        }
    }

    /** Runs tasks in one worker after another, the next whenever a task has taken too long. */
    private void serve(WorkerConnection first) {
        WorkerConnection worker = first;
        for (Task<?> task = next(); task != null; task = next()) {
            try {
                run(task, worker);
            } catch (TimeoutException late) {
                worker.kill();
                worker.waitFor();
                task.end(null, late);
                worker = replacementOf(worker);
            } catch (IOException gone) {
                breakDown(gone);
                task.end(null, broken());
            }
        }
        worker.end();
        worker.waitFor();
        ended(worker);
    }

    private void run(Task<?> task, WorkerConnection worker) throws IOException, TimeoutException {
        worker.send(task.call);
        Answer answer = worker.receive(task.timeout);
        try {
            task.end(answer.kind(), launcher.deserialise(answer.content()));
        } catch (Throwable unreadable) {
            task.end(null, unreadable);
        }
    }

    /** The oldest task, or null if no more will come. */
    private synchronized Task<?> next() {
        while (broken == null) {
            Task<?> task = queue.poll();
            if (task == null && shutdown) {
                return null;
            }
            if (task != null && task.begin()) {
                return task;
            }
            if (task == null) {
                waitUninterruptibly();
            }
        }
        return null;
    }

    private synchronized BrokenProcessPoolException broken() {
        return broken;
    }

    private WorkerConnection replacementOf(WorkerConnection killed) {
        try {
            WorkerConnection next = launcher.launch();
            synchronized (this) {
                workers.set(workers.indexOf(killed), next);
            }
            return next;
        } catch (IOException notStarted) {
            breakDown(notStarted);
            return killed;
        }
    }

    private void breakDown(IOException cause) {
        List<Task<?>> lost = new ArrayList<>();
        synchronized (this) {
            if (broken == null) {
                broken = new BrokenProcessPoolException("a worker process ended", cause);
            }
            lost.addAll(queue);
            workers.forEach(WorkerConnection::kill);
            notifyAll();
        }
        lost.forEach(task -> task.end(null, broken()));
    }

    private synchronized void ended(WorkerConnection worker) {
        workers.remove(worker);
        notifyAll();
    }

    @Override
    public synchronized List<Long> pids() {
        return workers.stream().map(WorkerConnection::pid).toList();
    }

    @Override
    public synchronized void shutdown(boolean wait) {
        shutdown = true;
        notifyAll();
        boolean interrupted = false;
        while (wait && !workers.isEmpty()) {
            interrupted |= waitUninterruptibly();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a change; returns whether an interrupt came instead. */
    private boolean waitUninterruptibly() {
        try {
            wait();
            return false;
        } catch (InterruptedException later) {
            return true;
        }
    }

    private record Single<A, R>(RemoteFunction<A, R> function, A argument) implements RemoteCall<R> {
        @Override
        public R call() throws Exception {
            return function.apply(argument);
        }
    }

    private record Chunk<A, R>(RemoteFunction<A, R> function, ArrayList<A> inputs)
            implements RemoteCall<ArrayList<R>> {
        @Override
        public ArrayList<R> call() throws Exception {
            ArrayList<R> results = new ArrayList<>();
            for (A input : inputs) {
                results.add(function.apply(input));
            }
            return results;
        }
    }

    /** A call and what became of it. Its own monitor guards it. */
    private static final class Task<R> implements Future<R> {
        private enum State {
            WAITING,
            SENT,
            RETURNED,
            FAILED,
            CANCELLED
        }

        final byte[] call;
        final Duration timeout;
        private State state = State.WAITING;
        private Object outcome;

        Task(byte[] call, Duration timeout) {
            this.call = call;
            this.timeout = timeout;
        }

        /** Whether it may be sent: nobody has cancelled it. */
        synchronized boolean begin() {
            if (state == State.CANCELLED) {
                return false;
            }
            state = State.SENT;
            return true;
        }

        synchronized void end(Answer.Kind kind, Object valueOrThrown) {
            if (isDone()) {
                return;
            }
            state = kind == Answer.Kind.RETURNED ? State.RETURNED : State.FAILED;
            outcome = valueOrThrown;
            notifyAll();
        }

        @Override
        public synchronized boolean cancel(boolean mayInterruptIfRunning) {
            if (state != State.WAITING) {
                return false;
            }
            state = State.CANCELLED;
            notifyAll();
            return true;
        }

        @Override
        public synchronized boolean isCancelled() {
            return state == State.CANCELLED;
        }

        @Override
        public synchronized boolean isDone() {
            return state != State.WAITING && state != State.SENT;
        }

        @Override
        public synchronized R get() throws InterruptedException, ExecutionException {
            while (!isDone()) {
                wait();
            }
            return result();
        }

        @Override
        public synchronized R get(long timeout, TimeUnit unit)
                throws InterruptedException, ExecutionException, TimeoutException {
            long end = System.nanoTime() + unit.toNanos(timeout);
            while (!isDone()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw new TimeoutException();
                }
                wait((left + 999_999) / 1_000_000);
            }
            return result();
        }

        @SuppressWarnings("unchecked")
        private R result() throws ExecutionException {
            if (state == State.CANCELLED) {
                throw new CancellationException();
            }
            if (state == State.FAILED) {
                throw new ExecutionException((Throwable) outcome);
            }
            return (R) outcome;
        }
    }
}
