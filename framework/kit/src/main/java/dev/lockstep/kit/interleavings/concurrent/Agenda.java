package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.NullUnmarked;

/** What is to be done at moments of virtual time, the earliest first, and the waiting for it. */
@NullUnmarked
final class Agenda<T> {
    /** What a thread left behind by the scenario does before it counts as a leak: without a limit it would go on for ever. */
    private static final int MOST_AFTER_THE_END = 100;

    private record Entry<T>(long time, long number, T item) {}

    private final Steps steps;
    private final PriorityQueue<Entry<T>> entries =
            new PriorityQueue<>(Comparator.<Entry<T>>comparingLong(Entry::time).thenComparingLong(Entry::number));
    private long number;
    private int afterTheEnd;

    Agenda(Steps steps) {
        this.steps = steps;
    }

    void add(long time, T item) {
        entries.add(new Entry<>(time, number++, item));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    void removeIf(Predicate<T> test) {
        entries.removeIf(entry -> test.test(entry.item));
    }

    List<T> removeAll() {
        List<T> all = new ArrayList<>();
        while (!entries.isEmpty()) {
            all.add(entries.poll().item);
        }
        return all;
    }

    /** Waits for the moment of the earliest item and takes it; null when nothing is left and nothing will come. */
    T take(BooleanSupplier closed) {
        while (true) {
            Entry<T> head = entries.peek();
            try {
                steps.waitSeeing(
                        Op.TAKE, () -> entries.peek() != head || head == null && closed.getAsBoolean(), deadline(head));
            } catch (InterruptedException again) {
                continue;
            }
            if (entries.peek() == head) {
                return head == null ? null : entries.poll().item;
            }
        }
    }

    private long deadline(Entry<T> head) {
        if (head == null || Model.execution().scenarioEnded() && afterTheEnd++ > MOST_AFTER_THE_END) {
            return Model.FOR_EVER;
        }
        return head.time;
    }
}
