package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Kind;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.interleavings.engine.Task;
import dev.lockstep.kit.interleavings.hooks.ThreadHooks;
import dev.lockstep.kit.interleavings.hooks.WovenThread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named threads of a scenario. Immutable until it runs. */
public final class Threads {
    private record Named(String name, ThreadBody body) {}

    private final List<Named> threads;

    private Threads(List<Named> threads) {
        this.threads = List.copyOf(threads);
    }

    /** A first thread. */
    public static Threads named(String name, ThreadBody body) {
        return new Threads(List.of(new Named(name, body)));
    }

    /** One more thread. */
    public Threads and(String name, ThreadBody body) {
        List<Named> more = new ArrayList<>(threads);
        more.add(new Named(name, body));
        return new Threads(more);
    }

    /** Starts all at once and waits until all have ended. */
    public void runAll() {
        startAll().joinAll();
    }

    /** Starts all at once. */
    public Running startAll() {
        Execution execution = Execution.current();
        if (execution == null) {
            throw new IllegalStateException("threads run inside Interleavings.explore only");
        }
        Map<String, Task> tasks = new LinkedHashMap<>();
        for (Named named : threads) {
            requireRewritten(execution, named.body);
            Thread thread = new WovenThread(() -> runBody(named.body), named.name);
            tasks.put(named.name, execution.start(thread, named.name));
        }
        return new Running(execution, tasks);
    }

    private static void requireRewritten(Execution execution, ThreadBody body) {
        if (!(body.getClass().getClassLoader() instanceof WovenLoader)) {
            String problem = Rewritten.problem(body);
            if (problem != null) {
                execution.fail(Kind.UNSUPPORTED, problem, null);
            }
        }
    }

    private static void runBody(ThreadBody body) {
        try {
            body.run();
        } catch (Throwable thrown) {
            Threads.<RuntimeException>throwAsIs(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwAsIs(Throwable thrown) throws T {
        throw (T) thrown;
    }

    /** Threads that have been started. */
    public static final class Running {
        private final Execution execution;
        private final Map<String, Task> tasks;

        private Running(Execution execution, Map<String, Task> tasks) {
            this.execution = execution;
            this.tasks = tasks;
        }

        /** Starts further threads. */
        public Running and(String name, ThreadBody body) {
            Map<String, Task> more = new LinkedHashMap<>(tasks);
            more.putAll(named(name, body).startAll().tasks);
            return new Running(execution, more);
        }

        /** Waits until all have ended. */
        public void joinAll() {
            Task main = execution.running();
            execution.await(
                    Op.JOIN,
                    main.life(),
                    me -> tasks.values().stream().allMatch(Task::finished),
                    Task.NO_DEADLINE,
                    false);
            tasks.values().forEach(task -> main.acquire(task.life()));
        }

        /** Waits until the thread cannot go on by itself, or has ended. */
        public Running untilBlocked(String name) {
            Task task = find(name);
            execution.await(
                    Op.CHECK,
                    execution.running().life(),
                    me -> task.finished() || execution.blocked(task),
                    Task.NO_DEADLINE,
                    false);
            return this;
        }

        /** Whether the thread waits for something that is not there now. */
        public boolean isBlocked(String name) {
            return execution.blocked(find(name));
        }

        /** Whether the thread has ended. */
        public boolean hasEnded(String name) {
            return find(name).finished();
        }

        /** Interrupts the thread. */
        public Running interrupt(String name) {
            ThreadHooks.interrupt(find(name).thread());
            return this;
        }

        /** The thread object, as woven code sees it. */
        public Thread thread(String name) {
            return find(name).thread();
        }

        private Task find(String name) {
            Task task = tasks.get(name);
            if (task == null) {
                throw new IllegalArgumentException("no thread is called " + name + "; there are " + tasks.keySet());
            }
            return task;
        }
    }
}
