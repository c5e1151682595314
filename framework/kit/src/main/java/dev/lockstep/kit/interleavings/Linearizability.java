package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Abort;
import dev.lockstep.kit.interleavings.engine.Body;
import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.Explorer;
import dev.lockstep.kit.interleavings.engine.Kind;
import dev.lockstep.kit.interleavings.engine.Op;
import dev.lockstep.kit.values.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A recipe for comparing calls from several threads with every sequential order of the same calls that keeps the order of calls of which
 * one ended before the other began (Herlihy and Wing 1990; the search is that of Wing and Gong 1993). Immutable.
 *
 * @param <T> what specification and implementation have in common
 */
public final class Linearizability<T> {
    private static final String NAME = "linearizable";

    /** One call; what it returns, or the class of what it throws, is its result. */
    @FunctionalInterface
    public interface Call<T> {
        /** Makes the call. */
        @Nullable
        Object on(T object) throws Throwable;
    }

    private record Operation<T>(String name, Call<T> call) {}

    private record Done<T>(Operation<T> operation, @Nullable Object result, int began, int ended) {}

    private final Supplier<? extends T> specification;
    private final Supplier<? extends T> implementation;
    private final List<List<Operation<T>>> threads;

    private Linearizability(
            Supplier<? extends T> specification,
            Supplier<? extends T> implementation,
            List<List<Operation<T>>> threads) {
        this.specification = specification;
        this.implementation = implementation;
        this.threads = threads;
    }

    static <T> Linearizability<T> of(Supplier<? extends T> specification, Supplier<? extends T> implementation) {
        return new Linearizability<>(specification, implementation, List.of());
    }

    /** One more thread; {@link #then} adds to what it does. */
    public Linearizability<T> thread(String name, Call<T> call) {
        List<List<Operation<T>>> more = new ArrayList<>(threads);
        more.add(List.of(new Operation<>(name, call)));
        return new Linearizability<>(specification, implementation, more);
    }

    /** One more call by the thread that was added last. */
    public Linearizability<T> then(String name, Call<T> call) {
        List<List<Operation<T>>> more = new ArrayList<>(threads);
        List<Operation<T>> longer = new ArrayList<>(more.remove(more.size() - 1));
        longer.add(new Operation<>(name, call));
        more.add(longer);
        return new Linearizability<>(specification, implementation, more);
    }

    /** Explores, and fails if the results of some schedule fit no sequential order. */
    public void assertPassed() {
        Result result = result();
        if (result instanceof Result.Failed failed) {
            throw new ScheduleFailure(failed.trace());
        }
        if (result instanceof Result.Unsupported unsupported) {
            throw new ScheduleFailure(unsupported.trace());
        }
    }

    /** Explores. */
    public Result result() {
        Result result = Replay.exploration(this::explored, schedule -> number -> replayed(schedule, number));
        Interleavings.publish(result);
        return result;
    }

    private Result explored(int number) {
        requireRewritten();
        return Results.of(
                NAME,
                number,
                Explorer.explore(
                        this::body,
                        Exploration::mainThread,
                        Exploration.defaultSettings(),
                        Exploration.defaultBudget(),
                        () -> false));
    }

    private Result replayed(Schedule schedule, int number) {
        requireRewritten();
        return Results.of(
                NAME,
                number,
                Explorer.replay(
                        this::body,
                        Exploration::mainThread,
                        Exploration.defaultSettings().withRacing(schedule.fields()),
                        schedule.array()));
    }

    private void requireRewritten() {
        List<Object> code = new ArrayList<>(List.of(specification, implementation));
        threads.forEach(operations -> operations.forEach(operation -> code.add(operation.call)));
        Rewritten.require(NAME, code);
    }

    /** What the implementation makes may come from classes that nobody looked at so far. */
    private T made() {
        T object = implementation.get();
        String problem = object == null ? null : Rewritten.problemOfObject(object, implementation);
        if (problem != null) {
            Execution.current().fail(Kind.UNSUPPORTED, problem, null);
        }
        return object;
    }

    private Body body() {
        return () -> {
            T object = made();
            List<List<Done<T>>> histories = new ArrayList<>();
            int[] moment = new int[1];
            Threads all = null;
            for (int i = 0; i < threads.size(); i++) {
                List<Operation<T>> operations = threads.get(i);
                List<Done<T>> history = new ArrayList<>();
                histories.add(history);
                ThreadBody body = () -> perform(object, operations, history, moment);
                String name = "T" + (i + 1);
                all = all == null ? Threads.named(name, body) : all.and(name, body);
            }
            if (all != null) {
                all.runAll();
            }
            judge(histories);
        };
    }

    private static <T> void perform(T object, List<Operation<T>> operations, List<Done<T>> history, int[] moment) {
        for (Operation<T> operation : operations) {
            int began = clock(moment);
            Object result = result(operation, object);
            history.add(new Done<>(operation, result, began, clock(moment)));
        }
    }

    /** The order of calls is part of what a schedule is, so reading it is an operation of its own. */
    private static int clock(int[] moment) {
        Execution execution = Execution.current();
        execution.point(Op.CALL, execution.order(), true);
        return moment[0]++;
    }

    /** A copy: the search compares it with what the specification says, and must not ask a submission. */
    private static <T> @Nullable Object result(Operation<T> operation, T object) {
        Object returned;
        try {
            returned = operation.call.on(object);
        } catch (Abort over) {
            throw over;
        } catch (Throwable thrown) {
            return thrown.getClass();
        }
        return Plain.copyOf(returned);
    }

    private void judge(List<List<Done<T>>> histories) {
        if (!fits(histories, new int[histories.size()], new ArrayList<>())) {
            List<String> calls = new ArrayList<>();
            histories.forEach(
                    history -> history.forEach(done -> calls.add(done.operation.name + " -> " + done.result)));
            Execution.current()
                    .fail(
                            Kind.NOT_LINEARIZABLE,
                            "no order of these calls, one after another, gives these results: "
                                    + String.join(", ", calls),
                            null);
        }
    }

    private boolean fits(List<List<Done<T>>> histories, int[] next, List<Done<T>> order) {
        int earliestEnd = Integer.MAX_VALUE;
        boolean all = true;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < histories.get(i).size()) {
                all = false;
                earliestEnd = Math.min(earliestEnd, histories.get(i).get(next[i]).ended);
            }
        }
        if (all) {
            return true;
        }
        for (int i = 0; i < next.length; i++) {
            if (next[i] < histories.get(i).size() && histories.get(i).get(next[i]).began < earliestEnd) {
                order.add(histories.get(i).get(next[i]));
                next[i]++;
                boolean found = agrees(order) && fits(histories, next, order);
                next[i]--;
                order.remove(order.size() - 1);
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean agrees(List<Done<T>> order) {
        T object = specification.get();
        Object result = null;
        for (Done<T> done : order) {
            result = result(done.operation, object);
        }
        return Objects.equals(result, order.get(order.size() - 1).result);
    }
}
