package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Result;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.weaver.Case;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Counters, lazy initialisation, stacks, queues and locks without locks. */
public final class LockFree {
    private LockFree() {}

    interface Counter {
        void increment();

        int value();
    }

    /** Right. */
    static class AtomicCounter implements Counter {
        private final AtomicInteger value = new AtomicInteger();

        public void increment() {
            value.incrementAndGet();
        }

        public int value() {
            return value.get();
        }
    }

    /** Right. */
    static class CasCounter implements Counter {
        private final AtomicInteger value = new AtomicInteger();

        public void increment() {
            int now;
            do {
                now = value.get();
            } while (!value.compareAndSet(now, now + 1));
        }

        public int value() {
            return value.get();
        }
    }

    /** Right. */
    static class SynchronizedCounter implements Counter {
        private int value;

        public synchronized void increment() {
            value++;
        }

        public synchronized int value() {
            return value;
        }
    }

    /** Right. */
    static class AdderCounter implements Counter {
        private final LongAdder value = new LongAdder();

        public void increment() {
            value.increment();
        }

        public int value() {
            return (int) value.sum();
        }
    }

    /** Right: one cell for each of a few threads. */
    static class StripedCounter implements Counter {
        private final AtomicIntegerArray cells = new AtomicIntegerArray(2);

        public void increment() {
            cells.incrementAndGet((int) (Thread.currentThread().getId() % 2));
        }

        public int value() {
            return cells.get(0) + cells.get(1);
        }
    }

    /** Right: a handle on the field. */
    static class HandleCounter implements Counter {
        private static final VarHandle VALUE = handle();
        private volatile int value;

        private static VarHandle handle() {
            try {
                return MethodHandles.lookup().findVarHandle(HandleCounter.class, "value", int.class);
            } catch (ReflectiveOperationException impossible) {
                throw new ExceptionInInitializerError(impossible);
            }
        }

        public void increment() {
            int now;
            do {
                now = (int) VALUE.getVolatile(this);
            } while (!VALUE.compareAndSet(this, now, now + 1));
        }

        public int value() {
            return value;
        }
    }

    /** Wrong: two calls of the handle are not one. */
    static class HandleInTwoSteps extends HandleCounter {
        private static final VarHandle OTHER = other();
        private volatile long other;

        private static VarHandle other() {
            try {
                return MethodHandles.lookup().findVarHandle(HandleInTwoSteps.class, "other", long.class);
            } catch (ReflectiveOperationException impossible) {
                throw new ExceptionInInitializerError(impossible);
            }
        }

        @Override
        public void increment() {
            OTHER.setRelease(this, 1L + (long) OTHER.getAcquire(this));
        }

        @Override
        public int value() {
            return (int) other;
        }
    }

    /** Right: an updater of the field. */
    static class UpdaterCounter implements Counter {
        private static final AtomicIntegerFieldUpdater<UpdaterCounter> VALUE =
                AtomicIntegerFieldUpdater.newUpdater(UpdaterCounter.class, "value");
        private volatile int value;

        public void increment() {
            VALUE.incrementAndGet(this);
        }

        public int value() {
            return value;
        }
    }

    /** Wrong. */
    static class PlainCounter implements Counter {
        private int value;

        public void increment() {
            value++;
        }

        public int value() {
            return value;
        }
    }

    /** Wrong: volatile is not atomic. */
    static class VolatileCounter implements Counter {
        private volatile int value;

        public void increment() {
            value++;
        }

        public int value() {
            return value;
        }
    }

    /** Wrong: a lock of one's own each time. */
    static class DifferentLocks implements Counter {
        private int value;

        public void increment() {
            synchronized (new Object()) {
                value++;
            }
        }

        public int value() {
            return value;
        }
    }

    /** Wrong: static, and guarded by the instance. */
    static class StaticCounter implements Counter {
        static int value;

        public void increment() {
            value++;
        }

        public int value() {
            return value;
        }
    }

    /** Wrong: an element of an array is a variable like any other. */
    static class ArrayCounter implements Counter {
        private final int[] values = new int[1];

        public void increment() {
            values[0]++;
        }

        public int value() {
            return values[0];
        }
    }

    interface Stack {
        void push(Integer item);

        Integer pop();
    }

    /** Right: Treiber 1986. */
    static class Treiber implements Stack {
        static final class Node {
            final Integer item;
            final Node next;

            Node(Integer item, Node next) {
                this.item = item;
                this.next = next;
            }
        }

        final AtomicReference<Node> top = new AtomicReference<>();

        public void push(Integer item) {
            Node before;
            do {
                before = top.get();
            } while (!top.compareAndSet(before, new Node(item, before)));
        }

        public Integer pop() {
            Node before;
            do {
                before = top.get();
                if (before == null) {
                    return null;
                }
            } while (!top.compareAndSet(before, before.next));
            return before.item;
        }
    }

    /** Right: with stamps. */
    static class Stamped implements Stack {
        private final AtomicStampedReference<Treiber.Node> top = new AtomicStampedReference<>(null, 0);

        public void push(Integer item) {
            int[] stamp = new int[1];
            Treiber.Node before;
            do {
                before = top.get(stamp);
            } while (!top.compareAndSet(before, new Treiber.Node(item, before), stamp[0], stamp[0] + 1));
        }

        public Integer pop() {
            int[] stamp = new int[1];
            Treiber.Node before;
            do {
                before = top.get(stamp);
                if (before == null) {
                    return null;
                }
            } while (!top.compareAndSet(before, before.next, stamp[0], stamp[0] + 1));
            return before.item;
        }
    }

    /** Right: a lock. */
    static class Locked implements Stack {
        private final ArrayDeque<Integer> items = new ArrayDeque<>();

        public synchronized void push(Integer item) {
            items.push(item);
        }

        public synchronized Integer pop() {
            return items.poll();
        }
    }

    /** Wrong: sets the top without looking whether it is still the same. */
    static class BlindSet extends Treiber {
        @Override
        public Integer pop() {
            Node before = top.get();
            if (before == null) {
                return null;
            }
            top.set(before.next);
            return before.item;
        }
    }

    /** Wrong: reuses nodes, so the same top may mean another stack (ABA). */
    static class Reusing implements Stack {
        static final class Node {
            Integer item;
            volatile Node next;
        }

        private final AtomicReference<Node> top = new AtomicReference<>();
        private final ThreadLocal<Node> spare = new ThreadLocal<>();

        public void push(Integer item) {
            Node node = spare.get() == null ? new Node() : spare.get();
            spare.remove();
            node.item = item;
            do {
                node.next = top.get();
            } while (!top.compareAndSet(node.next, node));
        }

        public Integer pop() {
            while (true) {
                Node before = top.get();
                if (before == null) {
                    return null;
                }
                Node next = before.next;
                Integer item = before.item;
                if (top.compareAndSet(before, next)) {
                    spare.set(before);
                    return item;
                }
            }
        }
    }

    /** Right: a two-lock-free queue after Michael and Scott 1996. */
    static class MichaelScott implements Stack {
        static final class Node {
            final Integer item;
            final AtomicReference<Node> next = new AtomicReference<>();

            Node(Integer item) {
                this.item = item;
            }
        }

        final AtomicReference<Node> head;
        final AtomicReference<Node> tail;

        MichaelScott() {
            Node dummy = new Node(null);
            head = new AtomicReference<>(dummy);
            tail = new AtomicReference<>(dummy);
        }

        public void push(Integer item) {
            Node node = new Node(item);
            while (true) {
                Node last = tail.get();
                Node next = last.next.get();
                if (next != null) {
                    tail.compareAndSet(last, next);
                } else if (last.next.compareAndSet(null, node)) {
                    tail.compareAndSet(last, node);
                    return;
                }
            }
        }

        public Integer pop() {
            while (true) {
                Node first = head.get();
                Node last = tail.get();
                Node next = first.next.get();
                if (next == null) {
                    return null;
                }
                if (first == last) {
                    tail.compareAndSet(last, next);
                } else if (head.compareAndSet(first, next)) {
                    return next.item;
                }
            }
        }
    }

    /** Wrong: hangs the node on without looking whether somebody else did. */
    static class BlindEnqueue extends MichaelScott {
        @Override
        public void push(Integer item) {
            Node node = new Node(item);
            Node last = tail.get();
            last.next.set(node);
            tail.set(node);
        }
    }

    interface Lazy {
        Object get();
    }

    /** Right. */
    static class SynchronizedLazy implements Lazy {
        private Object value;

        public synchronized Object get() {
            if (value == null) {
                value = new Object();
            }
            return value;
        }
    }

    /** Right: double-checked, and volatile. */
    static class DoubleChecked implements Lazy {
        private volatile Object value;

        public Object get() {
            if (value == null) {
                synchronized (this) {
                    if (value == null) {
                        value = new Object();
                    }
                }
            }
            return value;
        }
    }

    /** Right: whoever comes first wins. */
    static class CasLazy implements Lazy {
        private final AtomicReference<Object> value = new AtomicReference<>();

        public Object get() {
            value.compareAndSet(null, new Object());
            return value.get();
        }
    }

    /** Right: the class loader does it. */
    static class HolderLazy implements Lazy {
        static final class Holder {
            static final Object VALUE = new Object();
        }

        public Object get() {
            return Holder.VALUE;
        }
    }

    /** Right: the map does it. */
    static class MapLazy implements Lazy {
        private final Map<String, Object> map = new ConcurrentHashMap<>();

        public Object get() {
            return map.computeIfAbsent("key", key -> new Object());
        }
    }

    /** Wrong: looks and sets in two steps. */
    static class CheckThenSet implements Lazy {
        private volatile Object value;

        public Object get() {
            if (value == null) {
                value = new Object();
            }
            return value;
        }
    }

    /** Wrong: double-checked without volatile. */
    static class BrokenDoubleChecked implements Lazy {
        private Object value;

        public Object get() {
            if (value == null) {
                synchronized (this) {
                    if (value == null) {
                        value = new Object();
                    }
                }
            }
            return value;
        }
    }

    /** Wrong: two calls of a map are not one. */
    static class GetThenPut implements Lazy {
        private final Map<String, Object> map = new ConcurrentHashMap<>();

        public Object get() {
            if (!map.containsKey("key")) {
                map.put("key", new Object());
            }
            return map.get("key");
        }
    }

    /** Wrong: a plain map. */
    static class PlainMap implements Lazy {
        private final Map<String, Object> map = new HashMap<>();

        public Object get() {
            return map.computeIfAbsent("key", key -> new Object());
        }
    }

    static Exploration counts(Supplier<Counter> maker) {
        return Interleavings.explore(() -> {
            Counter counter = maker.get();
            Threads.named("a", counter::increment)
                    .and("b", counter::increment)
                    .and("c", counter::increment)
                    .runAll();
            check("count", counter.value()).isEqualTo(3);
        });
    }

    static Exploration same(Supplier<Lazy> maker) {
        return Interleavings.explore(() -> {
            Lazy lazy = maker.get();
            Object[] seen = new Object[2];
            Threads.named("a", () -> seen[0] = lazy.get())
                    .and("b", () -> seen[1] = lazy.get())
                    .runAll();
            check("one object for both", seen[0] == seen[1]).isTrue();
        });
    }

    static Result stack(Supplier<Stack> maker) {
        return Interleavings.<Stack>linearizable(Locked::new, maker)
                .thread("push 1", stack -> run(() -> stack.push(1)))
                .then("pop", Stack::pop)
                .thread("push 2", stack -> run(() -> stack.push(2)))
                .then("pop", Stack::pop)
                .result();
    }

    static Exploration pops(Supplier<Stack> maker) {
        return Interleavings.explore(() -> {
            Stack stack = maker.get();
            stack.push(1);
            stack.push(2);
            stack.push(3);
            List<Integer> popped = new ArrayList<>();
            Threads.named("a", () -> collect(popped, stack.pop()))
                    .and("b", () -> {
                        collect(popped, stack.pop());
                        collect(popped, stack.pop());
                        stack.push(4);
                    })
                    .runAll();
            for (Integer item = stack.pop(); item != null; item = stack.pop()) {
                collect(popped, item);
            }
            check("different items", popped.stream().distinct().count()).isEqualTo(4);
            check("items", popped.size()).isEqualTo(4);
        });
    }

    private static void collect(List<Integer> list, Integer item) {
        synchronized (list) {
            list.add(item);
        }
    }

    static final class Fifo implements Stack {
        private final ArrayDeque<Integer> items = new ArrayDeque<>();

        public void push(Integer item) {
            items.add(item);
        }

        public Integer pop() {
            return items.poll();
        }
    }

    static Result queue(Supplier<Stack> maker) {
        return Interleavings.<Stack>linearizable(Fifo::new, maker)
                .thread("add 1", queue -> run(() -> queue.push(1)))
                .then("poll", Stack::pop)
                .thread("add 2", queue -> run(() -> queue.push(2)))
                .then("poll", Stack::pop)
                .result();
    }

    private static Object run(Runnable body) {
        body.run();
        return "done";
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.right("atomic counter", counts(AtomicCounter::new)),
                Case.right("cas counter", counts(CasCounter::new)),
                Case.right(
                        "synchronized counter", counts(SynchronizedCounter::new).expectNoDataRace()),
                Case.right("adder", counts(AdderCounter::new)),
                Case.right("striped counter", counts(StripedCounter::new)),
                Case.right("handle counter", counts(HandleCounter::new)),
                Case.right("updater counter", counts(UpdaterCounter::new)),
                Case.wrong("handle in two steps", "EXCEPTION", counts(HandleInTwoSteps::new)),
                Case.wrong("plain counter", "EXCEPTION", counts(PlainCounter::new)),
                Case.wrong("volatile counter", "EXCEPTION", counts(VolatileCounter::new)),
                Case.wrong("different locks", "EXCEPTION", counts(DifferentLocks::new)),
                Case.wrong("static counter", "EXCEPTION", counts(StaticCounter::new)),
                Case.wrong("array counter", "EXCEPTION", counts(ArrayCounter::new)),
                Case.other("treiber", "PASSED", () -> stack(Treiber::new)),
                Case.right("treiber, pops", pops(Treiber::new)),
                Case.other("stamped", "PASSED", () -> stack(Stamped::new)),
                Case.right("stamped, pops", pops(Stamped::new)),
                Case.other("locked", "PASSED", () -> stack(Locked::new)),
                Case.other("blind set", "NOT_LINEARIZABLE", () -> stack(BlindSet::new)),
                Case.wrong("reusing nodes", "EXCEPTION", pops(Reusing::new)),
                Case.other("michael and scott", "PASSED", () -> queue(MichaelScott::new)),
                Case.other("blind enqueue", "NOT_LINEARIZABLE", () -> queue(BlindEnqueue::new)),
                Case.right("synchronized lazy", same(SynchronizedLazy::new).expectNoDataRace()),
                Case.right("double-checked", same(DoubleChecked::new).expectNoDataRace()),
                Case.right("cas lazy", same(CasLazy::new).expectNoDataRace()),
                Case.right("holder", same(HolderLazy::new).expectNoDataRace()),
                Case.right("map", same(MapLazy::new).expectNoDataRace()),
                Case.wrong("check then set", "EXCEPTION", same(CheckThenSet::new)),
                Case.wrong(
                        "broken double-checked",
                        "DATA_RACE",
                        same(BrokenDoubleChecked::new).expectNoDataRace()),
                Case.wrong("get then put", "EXCEPTION", same(GetThenPut::new)),
                Case.wrong("plain map", "DATA_RACE", same(PlainMap::new).expectNoDataRace()));
    }
}
