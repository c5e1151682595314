package dev.lockstep.weaver;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Result;
import dev.lockstep.weaver.corpus.Semaphores;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;

/** Prints schedules per second for three threads that exclude each other with a semaphore made of a monitor. */
final class BenchmarkMain {
    private BenchmarkMain() {}

    public static void main(String[] arguments) throws Exception {
        Class<?> type = Corpus.load(Semaphores.class.getName());
        Method benchmark = type.getDeclaredMethod("benchmark");
        for (int round = 1; round <= 5; round++) {
            Exploration exploration = (Exploration) benchmark.invoke(null);
            long wall = System.nanoTime();
            long processor = processorNanos();
            Result result = exploration.result();
            wall = System.nanoTime() - wall;
            processor = processorNanos() - processor;
            int schedules = ((Result.Passed) result).schedules();
            System.out.printf(
                    "JDK %d: %s: %.0f schedules a second of wall time, %.0f a second of processor time%n",
                    Runtime.version().feature(),
                    result.headline(),
                    schedules * 1e9 / wall,
                    schedules * 1e9 / processor);
        }
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
