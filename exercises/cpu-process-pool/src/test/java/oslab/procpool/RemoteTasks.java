package oslab.procpool;

import dev.lockstep.kit.processes.Meetings;
import java.util.ArrayList;
import java.util.List;

/** Functions for real worker processes. This class is loaded there, too: each process has its static field for itself. */
final class RemoteTasks {
    private static int count;

    private RemoteTasks() {}

    static RemoteFunction<Integer, Integer> square() {
        return number -> number * number;
    }

    static RemoteFunction<Object, Long> pid() {
        return nothing -> ProcessHandle.current().pid();
    }

    static RemoteFunction<Integer, Integer> addToCount() {
        return number -> count += number;
    }

    /** The count in the process that asks. */
    static int countHere() {
        return count;
    }

    static RemoteFunction<ArrayList<String>, List<String>> append(String text) {
        return list -> {
            list.add(text);
            return list;
        };
    }

    static RemoteFunction<byte[], byte[]> echo() {
        return bytes -> bytes;
    }

    static RemoteFunction<Object, Object> returnWhatCannotTravel() {
        return nothing -> new Object();
    }

    static RemoteFunction<String, Object> fail() {
        return message -> {
            throw new IllegalStateException(message);
        };
    }

    /** Ends the process as a fault in native code would: without a word. */
    static RemoteFunction<Object, Object> crash() {
        return nothing -> {
            Runtime.getRuntime().halt(3);
            return null;
        };
    }

    static RemoteFunction<Object, Object> sleepForEver() {
        return nothing -> {
            Thread.sleep(Long.MAX_VALUE);
            return null;
        };
    }

    /** Waits until so many tasks have come: that can only happen if they run at the same time. */
    static RemoteFunction<Integer, Long> meet(String meeting) {
        return parties -> {
            Meetings.meet(meeting, parties);
            return ProcessHandle.current().pid();
        };
    }

    /** The same in the middle of a computation, with a lock in hand that there is once in a process, like an interpreter's. */
    static RemoteFunction<Integer, Long> meetWhileHoldingTheInterpreter(String meeting) {
        return parties -> {
            synchronized (RemoteTasks.class) {
                long half = busy(1_000_000);
                Meetings.meet(meeting, parties);
                return half + busy(1_000_000);
            }
        };
    }

    /** Computes; the processor has no rest. */
    static RemoteFunction<Integer, Long> compute() {
        return RemoteTasks::busy;
    }

    private static long busy(int rounds) {
        long sum = 0;
        for (int round = 0; round < rounds; round++) {
            sum = sum * 31 + round;
        }
        return sum;
    }
}
