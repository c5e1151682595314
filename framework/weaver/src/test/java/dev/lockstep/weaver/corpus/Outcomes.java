package dev.lockstep.weaver.corpus;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Small programs with many outcomes. */
public final class Outcomes {
    private Outcomes() {}

    static final class Shared {
        volatile int x;
        volatile int y;
        int plain;
        final AtomicInteger sum = new AtomicInteger();
        final ReentrantLock lock = new ReentrantLock();
        final StringBuilder order = new StringBuilder();

        void say(String word) {
            synchronized (order) {
                order.append(word);
            }
        }

        synchronized void waitABit(String name) throws InterruptedException {
            wait(10);
            say(name);
        }

        synchronized void wake() {
            notify();
            say("n");
        }
    }

    /** Programs that hand their outcome to a collector. */
    public static List<Exploration> programs(Consumer<String> outcomes) {
        return List.of(
                Interleavings.explore(() -> {
                    Shared shared = new Shared();
                    int[] seen = new int[2];
                    Threads.named("a", () -> {
                                shared.x = 1;
                                seen[0] = shared.y;
                            })
                            .and("b", () -> {
                                shared.y = 1;
                                seen[1] = shared.x;
                            })
                            .and("c", () -> shared.plain = shared.x + shared.y)
                            .runAll();
                    outcomes.accept(seen[0] + " " + seen[1] + " " + shared.plain);
                }),
                Interleavings.explore(() -> {
                    Shared shared = new Shared();
                    Threads.named("a", () -> {
                                shared.plain = shared.plain * 2 + 1;
                                shared.say("a");
                            })
                            .and("b", () -> {
                                shared.plain = shared.plain * 3 + 1;
                                shared.say("b");
                            })
                            .runAll();
                    outcomes.accept(shared.order + " " + shared.plain);
                }),
                Interleavings.explore(() -> {
                    Shared shared = new Shared();
                    Threads.named("a", () -> shared.waitABit("a"))
                            .and("b", () -> shared.waitABit("b"))
                            .and("c", shared::wake)
                            .runAll();
                    outcomes.accept(shared.order.toString());
                }),
                Interleavings.explore(() -> {
                    Shared shared = new Shared();
                    Thread parked = new Thread(() -> {
                        LockSupport.parkNanos(1000);
                        shared.say(Thread.interrupted() ? "i" : "u");
                    });
                    parked.start();
                    Threads.named("a", () -> {
                                LockSupport.unpark(parked);
                                shared.say("a");
                            })
                            .and("b", () -> {
                                parked.interrupt();
                                shared.say("b");
                            })
                            .runAll();
                    parked.join();
                    outcomes.accept(shared.order.toString());
                }),
                Interleavings.explore(() -> {
                    Shared shared = new Shared();
                    Threads.named("a", () -> attempt(shared, "a"))
                            .and("b", () -> attempt(shared, "b"))
                            .and("c", () -> {
                                shared.lock.lock();
                                shared.x = 1;
                                shared.lock.unlock();
                            })
                            .runAll();
                    outcomes.accept(shared.order.toString());
                }));
    }

    private static void attempt(Shared shared, String name) {
        if (shared.x == 1 && !shared.lock.tryLock()) {
            shared.say(name + "-");
        } else {
            shared.say(name);
        }
    }

    /** So that the collector is a plain value. */
    public static Consumer<String> into(Set<String> set) {
        return set::add;
    }
}
