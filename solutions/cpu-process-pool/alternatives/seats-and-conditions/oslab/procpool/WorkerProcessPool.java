package oslab.procpool;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** Each worker has a seat: a thread that feeds it, and puts another one there when it had to be killed. */
public class WorkerProcessPool implements ProcessPool {
    private enum Mode {
        OPEN,
        CLOSING,
        BROKEN
    }

    private final long limit;
    private final WorkerLauncher launcher;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingToDo = lock.newCondition();
    private final Condition everybodyGone = lock.newCondition();
    private final LinkedList<Job<?>> jobs = new LinkedList<>();
    private final List<Seat> seats = new ArrayList<>();
    private Mode mode = Mode.OPEN;

    public WorkerProcessPool(int workers, Duration taskTimeout, WorkerLauncher launcher) throws IOException {
        if (launcher == null) {
            throw new NullPointerException("launcher");
        }
        if (workers <= 0) {
            throw new IllegalArgumentException("a pool needs a worker, not " + workers);
        }
        if (taskTimeout.compareTo(Duration.ZERO) <= 0) {
            throw new IllegalArgumentException("a task needs time, not " + taskTimeout);
        }
        this.launcher = launcher;
        this.limit = taskTimeout.toNanos();
        while (seats.size() < workers) {
            takeSeat();
        }
        for (Seat seat : new ArrayList<>(seats)) {
            seat.start();
        }
    }

    private void takeSeat() throws IOException {
        try {
            seats.add(new Seat(launcher.launch()));
        } catch (IOException noMore) {
            for (Seat seat : seats) {
                seat.worker.kill();
                seat.worker.waitFor();
            }
            throw noMore;
        }
    }

    @Override
    public <A, R> Future<R> submit(RemoteFunction<A, R> function, A argument) {
        if (function == null) {
            throw new NullPointerException("function");
        }
        ArrayList<A> one = new ArrayList<>();
        one.add(argument);
        return enter(new Job<>(new Inputs<>(function, one), results -> results.get(0)));
    }

    @Override
    public <A, R> List<R> map(RemoteFunction<A, R> function, List<A> inputs, int chunkSize)
            throws InterruptedException, ExecutionException {
        if (function == null) {
            throw new NullPointerException("function");
        }
        if (chunkSize <= 0) {
            throw new IllegalArgumentException("a chunk of " + chunkSize + " inputs");
        }
        List<Job<List<R>>> open = new ArrayList<>();
        List<R> results = new ArrayList<>();
        try {
            ArrayList<A> chunk = new ArrayList<>();
            for (A input : inputs) {
                chunk.add(input);
                if (chunk.size() == chunkSize) {
                    open.add(enter(new Job<>(new Inputs<>(function, chunk), all -> all)));
                    chunk = new ArrayList<>();
                }
            }
            if (!chunk.isEmpty()) {
                open.add(enter(new Job<>(new Inputs<>(function, chunk), all -> all)));
            }
            while (!open.isEmpty()) {
                results.addAll(open.get(0).get());
                open.remove(0);
            }
        } finally {
            for (Job<List<R>> job : open) {
                job.cancel(true);
            }
        }
        return results;
    }

    private <J extends Job<?>> J enter(J job) {
        refuseUnlessOpen();
        try {
            job.bytes = launcher.serialise(job.inputs);
        } catch (Exception cannotTravel) {
            job.fail(cannotTravel);
            return job;
        }
        lock.lock();
        try {
            refuseUnlessOpen();
            jobs.addLast(job);
            somethingToDo.signal();
            return job;
        } finally {
            lock.unlock();
        }
    }

    private void refuseUnlessOpen() {
        lock.lock();
        try {
            if (mode == Mode.BROKEN) {
                throw new BrokenProcessPoolException("the pool is broken", null);
            }
            if (mode == Mode.CLOSING) {
                throw new RejectedExecutionException("the pool is closing");
            }
        } finally {
            lock.unlock();
        }
    }

    private void giveUp(Throwable why) {
        lock.lock();
        try {
            mode = Mode.BROKEN;
            while (!jobs.isEmpty()) {
                jobs.removeFirst().fail(new BrokenProcessPoolException("a worker is gone", why));
            }
            for (Seat seat : seats) {
                seat.worker.kill();
            }
            somethingToDo.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Long> pids() {
        lock.lock();
        try {
            return seats.stream().map(seat -> seat.worker.pid()).collect(Collectors.toList());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void shutdown(boolean wait) {
        lock.lock();
        try {
            if (mode == Mode.OPEN) {
                mode = Mode.CLOSING;
            }
            somethingToDo.signalAll();
            while (wait && !seats.isEmpty()) {
                everybodyGone.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private final class Seat extends Thread {
        private WorkerConnection worker;

        Seat(WorkerConnection worker) {
            this.worker = worker;
        }

        @Override
        public void run() {
            Job<?> job = take();
            while (job != null) {
                work(job);
                job = take();
            }
            worker.end();
            worker.waitFor();
            lock.lock();
            try {
                seats.remove(this);
                everybodyGone.signalAll();
            } finally {
                lock.unlock();
            }
        }

        private Job<?> take() {
            lock.lock();
            try {
                while (true) {
                    if (mode == Mode.BROKEN) {
                        return null;
                    }
                    while (!jobs.isEmpty()) {
                        Job<?> job = jobs.removeFirst();
                        if (job.outcome.compareAndSet(Job.WAITING, Job.SENT)) {
                            return job;
                        }
                    }
                    if (mode == Mode.CLOSING) {
                        return null;
                    }
                    somethingToDo.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }

        private void work(Job<?> job) {
            Answer answer;
            try {
                worker.send(job.bytes);
                answer = worker.receive(Duration.ofNanos(limit).multipliedBy(job.inputs.inputs().size()));
            } catch (TimeoutException late) {
                replaceWorker();
                job.fail(late);
                return;
            } catch (IOException gone) {
                giveUp(gone);
                job.fail(new BrokenProcessPoolException("the worker is gone", gone));
                return;
            }
            job.settle(answer, launcher);
        }

        private void replaceWorker() {
            worker.kill();
            worker.waitFor();
            try {
                WorkerConnection next = launcher.launch();
                lock.lock();
                try {
                    worker = next;
                } finally {
                    lock.unlock();
                }
            } catch (IOException noMore) {
                giveUp(noMore);
            }
        }
    }

    /** A function and its inputs: what a worker gets. */
    private record Inputs<A, R>(RemoteFunction<A, R> function, ArrayList<A> inputs) implements RemoteCall<List<R>> {
        @Override
        public List<R> call() throws Exception {
            List<R> results = new ArrayList<>(inputs.size());
            for (A input : inputs) {
                results.add(function.apply(input));
            }
            return results;
        }
    }

    /** What a job makes of the list of results that comes back. */
    private interface Pick<L, T> {
        T from(L results);
    }

    private static final class Job<T> implements Future<T> {
        static final Object WAITING = "waiting";
        static final Object SENT = "sent";
        private static final Object CANCELLED = "cancelled";

        /** A result that came; a failure is a Throwable in a box of its own. */
        private record Value(Object value) {}

        private record Failure(Throwable thrown) {}

        private final AtomicReference<Object> outcome = new AtomicReference<>(WAITING);
        final Inputs<?, ?> inputs;
        private final Pick<List<Object>, Object> pick;
        byte[] bytes;

        @SuppressWarnings("unchecked")
        <R> Job(Inputs<?, R> inputs, Pick<List<R>, T> pick) {
            this.inputs = inputs;
            this.pick = (Pick<List<Object>, Object>) (Pick<?, ?>) pick;
        }

        @SuppressWarnings("unchecked")
        void settle(Answer answer, WorkerLauncher launcher) {
            try {
                Object content = launcher.deserialise(answer.content());
                if (answer.kind() == Answer.Kind.THREW) {
                    fail((Throwable) content);
                } else {
                    settle(new Value(pick.from((List<Object>) content)));
                }
            } catch (Throwable unreadable) {
                fail(unreadable);
            }
        }

        void fail(Throwable thrown) {
            settle(new Failure(thrown));
        }

        private void settle(Object last) {
            if (outcome.compareAndSet(SENT, last) || outcome.compareAndSet(WAITING, last)) {
                wakeAll();
            }
        }

        private synchronized void wakeAll() {
            notifyAll();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            boolean cancelled = outcome.compareAndSet(WAITING, CANCELLED);
            if (cancelled) {
                wakeAll();
            }
            return cancelled;
        }

        @Override
        public boolean isCancelled() {
            return outcome.get() == CANCELLED;
        }

        @Override
        public boolean isDone() {
            Object now = outcome.get();
            return now != WAITING && now != SENT;
        }

        @Override
        public T get() throws InterruptedException, ExecutionException {
            synchronized (this) {
                while (!isDone()) {
                    wait();
                }
            }
            return report();
        }

        @Override
        public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
            long start = System.nanoTime();
            synchronized (this) {
                while (!isDone()) {
                    long left = unit.toNanos(timeout) - (System.nanoTime() - start);
                    if (left <= 0) {
                        throw new TimeoutException("not done yet");
                    }
                    wait((left + 999_999) / 1_000_000);
                }
            }
            return report();
        }

        @SuppressWarnings("unchecked")
        private T report() throws ExecutionException {
            Object last = outcome.get();
            if (last == CANCELLED) {
                throw new CancellationException("cancelled before it was sent");
            }
            if (last instanceof Failure failure) {
                throw new ExecutionException(failure.thrown());
            }
            return (T) ((Value) last).value();
        }
    }
}
