package dev.lockstep.weaver.corpus;

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Situation;
import dev.lockstep.kit.interleavings.Threads;
import dev.lockstep.kit.interleavings.Turns;
import dev.lockstep.weaver.Case;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Philosophers, locks of students, and fairness. */
public final class Philosophers {
    private Philosophers() {}

    interface Table {
        void eat(int who, Runnable meal) throws InterruptedException;
    }

    /** Wrong: everybody takes the left fork first. */
    static class AllLeft implements Table {
        final Lock[] forks;

        AllLeft(int n) {
            forks = new Lock[n];
            for (int i = 0; i < n; i++) {
                forks[i] = new ReentrantLock();
            }
        }

        public void eat(int who, Runnable meal) throws InterruptedException {
            both(forks[who], forks[(who + 1) % forks.length], meal);
        }

        void both(Lock first, Lock second, Runnable meal) {
            first.lock();
            try {
                second.lock();
                try {
                    meal.run();
                } finally {
                    second.unlock();
                }
            } finally {
                first.unlock();
            }
        }
    }

    /** Right: in the order of numbers. */
    static class Ordered extends AllLeft {
        Ordered(int n) {
            super(n);
        }

        @Override
        public void eat(int who, Runnable meal) {
            int other = (who + 1) % forks.length;
            both(forks[Math.min(who, other)], forks[Math.max(who, other)], meal);
        }
    }

    /** Right: one seat fewer. */
    static class Seats extends AllLeft {
        private final Semaphore seats;

        Seats(int n) {
            super(n);
            seats = new Semaphore(n - 1);
        }

        @Override
        public void eat(int who, Runnable meal) throws InterruptedException {
            seats.acquire();
            super.eat(who, meal);
            seats.release();
        }
    }

    /** Right: tries, and puts the first fork back. */
    static class Trying extends AllLeft {
        Trying(int n) {
            super(n);
        }

        @Override
        public void eat(int who, Runnable meal) {
            Lock left = forks[who];
            Lock right = forks[(who + 1) % forks.length];
            while (true) {
                left.lock();
                if (right.tryLock()) {
                    meal.run();
                    right.unlock();
                    left.unlock();
                    return;
                }
                left.unlock();
                Thread.yield();
            }
        }
    }

    /** Right: monitors in order. */
    static class Nested implements Table {
        private final Object[] forks;

        Nested(int n) {
            forks = new Object[n];
            for (int i = 0; i < n; i++) {
                forks[i] = new Object();
            }
        }

        public void eat(int who, Runnable meal) {
            int other = (who + 1) % forks.length;
            synchronized (forks[Math.min(who, other)]) {
                synchronized (forks[Math.max(who, other)]) {
                    meal.run();
                }
            }
        }
    }

    /** Wrong: too careful, one eats at a time. */
    static class OneAtATime implements Table {
        public synchronized void eat(int who, Runnable meal) {
            meal.run();
        }
    }

    /** Wrong: each waits politely for the other to go first. */
    static class Polite implements Table {
        private final boolean[] wants;

        Polite(int n) {
            wants = new boolean[n];
        }

        private synchronized boolean set(int who, boolean value) {
            wants[who] = value;
            return wants[(who + 1) % wants.length];
        }

        private synchronized boolean other(int who) {
            return wants[(who + 1) % wants.length];
        }

        public void eat(int who, Runnable meal) {
            set(who, true);
            while (other(who)) {
                Thread.yield();
            }
            meal.run();
            set(who, false);
        }
    }

    interface Spin {
        void lock(int who);

        void unlock(int who);
    }

    /** Right: Peterson 1981. */
    static class Peterson implements Spin {
        volatile boolean zero;
        volatile boolean one;
        volatile int turn;

        public void lock(int who) {
            if (who == 0) {
                zero = true;
                turn = 1;
                while (one && turn == 1) {
                    Thread.onSpinWait();
                }
            } else {
                one = true;
                turn = 0;
                while (zero && turn == 0) {
                    Thread.onSpinWait();
                }
            }
        }

        public void unlock(int who) {
            if (who == 0) {
                zero = false;
            } else {
                one = false;
            }
        }
    }

    /** Wrong: the turn before the flag. */
    static class PetersonTurnFirst extends Peterson {
        @Override
        public void lock(int who) {
            if (who == 0) {
                turn = 1;
                zero = true;
                while (one && turn == 1) {
                    Thread.onSpinWait();
                }
            } else {
                turn = 0;
                one = true;
                while (zero && turn == 0) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    /** Right: numbers in order. */
    static class Ticket implements Spin {
        final AtomicInteger next = new AtomicInteger();
        volatile int serving;

        public void lock(int who) {
            int mine = next.getAndIncrement();
            while (serving != mine) {
                Thread.onSpinWait();
            }
        }

        public void unlock(int who) {
            serving = serving + 1;
        }
    }

    /** Wrong: the number is drawn in two steps. */
    static class TicketInTwoSteps extends Ticket {
        @Override
        public void lock(int who) {
            int mine = next.get();
            next.set(mine + 1);
            while (serving != mine) {
                Thread.onSpinWait();
            }
        }
    }

    /** Wrong: looks and sets in two steps. */
    static class TestThenSet implements Spin {
        private volatile boolean held;

        public void lock(int who) {
            while (held) {
                Thread.onSpinWait();
            }
            held = true;
        }

        public void unlock(int who) {
            held = false;
        }
    }

    interface Gate {
        void acquire() throws InterruptedException;

        void release();
    }

    /** Right: strict order. */
    static class FairGate implements Gate {
        private static final class Node {
            private boolean granted;
        }

        private final Queue<Node> queue = new ArrayDeque<>();
        private int permits = 1;

        public synchronized void acquire() throws InterruptedException {
            if (permits > 0 && queue.isEmpty()) {
                permits--;
                return;
            }
            Node node = new Node();
            queue.add(node);
            while (!node.granted) {
                wait();
            }
        }

        public synchronized void release() {
            Node next = queue.poll();
            if (next == null) {
                permits++;
            } else {
                next.granted = true;
                notifyAll();
            }
        }
    }

    /** Wrong where order is promised: whoever comes while the permit is free takes it. */
    static class BargingGate implements Gate {
        private int permits = 1;

        public synchronized void acquire() throws InterruptedException {
            while (permits == 0) {
                wait();
            }
            permits--;
        }

        public synchronized void release() {
            permits++;
            notifyAll();
        }
    }

    static Exploration dinner(IntFunction<Table> maker, int n) {
        return Interleavings.explore(() -> {
            Table table = maker.apply(n);
            AtomicInteger meals = new AtomicInteger();
            Threads threads = Threads.named("P0", () -> table.eat(0, meals::incrementAndGet));
            for (int i = 1; i < n; i++) {
                int who = i;
                threads = threads.and("P" + i, () -> table.eat(who, meals::incrementAndGet));
            }
            threads.runAll();
            check("meals", meals.get()).isEqualTo(n);
        });
    }

    static Situation twoEat(IntFunction<Table> maker) {
        return () -> {
            Table table = maker.apply(4);
            AtomicInteger eating = new AtomicInteger();
            boolean[] met = new boolean[1];
            Runnable meal = () -> {
                if (eating.incrementAndGet() == 2) {
                    met[0] = true;
                }
                eating.decrementAndGet();
            };
            Threads.named("P0", () -> table.eat(0, meal))
                    .and("P2", () -> table.eat(2, meal))
                    .runAll();
            return met[0];
        };
    }

    static Exploration exclusion(Supplier<Spin> maker) {
        return Interleavings.explore(() -> {
            Spin spin = maker.get();
            AtomicInteger inside = new AtomicInteger();
            Threads.named("zero", () -> enter(spin, 0, inside))
                    .and("one", () -> enter(spin, 1, inside))
                    .runAll();
        });
    }

    private static void enter(Spin spin, int who, AtomicInteger inside) {
        spin.lock(who);
        check("inside", inside.incrementAndGet()).isEqualTo(1);
        inside.decrementAndGet();
        spin.unlock(who);
    }

    static Exploration inOrder(Supplier<Gate> maker) {
        return Interleavings.explore(() -> {
            Gate gate = maker.get();
            Turns turns = Turns.overtakenAtMost(0);
            Threads.named("a", () -> pass(gate, turns))
                    .and("b", () -> pass(gate, turns))
                    .and("c", () -> pass(gate, turns))
                    .runAll();
        });
    }

    private static void pass(Gate gate, Turns turns) throws Throwable {
        turns.take(gate::acquire);
        turns.give(gate::release);
    }

    /** What is to be found. */
    public static List<Case> cases() {
        return List.of(
                Case.wrong("all left", "DEADLOCK", dinner(AllLeft::new, 3)),
                Case.right("ordered", dinner(Ordered::new, 3)),
                Case.right("seats", dinner(Seats::new, 3)),
                Case.right("trying", dinner(Trying::new, 2)),
                Case.right("nested monitors", dinner(Nested::new, 3)),
                Case.other("ordered, two eat", "PASSED", () -> Interleavings.canReach(twoEat(Ordered::new))
                        .result()),
                Case.other("seats, two eat", "PASSED", () -> Interleavings.canReach(twoEat(Seats::new))
                        .result()),
                Case.other("one at a time", "OVER_SYNCHRONISED", () -> Interleavings.canReach(
                                twoEat(n -> new OneAtATime()))
                        .result()),
                Case.wrong("polite", "LIVELOCK", dinner(Polite::new, 2)),
                Case.right("peterson", exclusion(Peterson::new)),
                Case.wrong("peterson, turn first", "EXCEPTION", exclusion(PetersonTurnFirst::new)),
                Case.right("ticket", exclusion(Ticket::new)),
                Case.wrong("ticket in two steps", "LIVELOCK", exclusion(TicketInTwoSteps::new)),
                Case.wrong("test then set", "EXCEPTION", exclusion(TestThenSet::new)),
                Case.right("fair gate", inOrder(FairGate::new)),
                Case.wrong("barging gate", "STARVATION", inOrder(BargingGate::new)));
    }
}
