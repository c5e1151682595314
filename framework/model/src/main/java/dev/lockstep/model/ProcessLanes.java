package dev.lockstep.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a pool of processes did, step by step, each process in a lane of its own, and what its work came to.
 *
 * @param title what is run, in a few words
 * @param steps what should happen beside what did
 * @param processes what is known of each lane of what happened, at most one for each lane
 */
public record ProcessLanes(String title, List<Step> steps, List<Process> processes) implements Picture {
    /** {@link #kind()} of every one. */
    public static final String KIND = "process-lanes";

    /** Stands for a number that nobody knows. */
    public static final long UNKNOWN = -1;

    private static final int MOST_STEPS = 64;
    private static final int MOST_LANES = 16;

    /**
     * One step.
     *
     * @param number counted from 1, in order
     */
    public record Step(int number, Event expected, Event actual) {
        /** Whether what happened is not what was expected. */
        public boolean differs() {
            return !actual.sameAs(expected);
        }
    }

    /**
     * Something that a process does.
     *
     * @param lane of the process, counted from 0
     * @param what in a few words, such as {@code task B}; empty if nothing happens
     * @param bytes sent with it, or {@link #UNKNOWN}
     */
    public record Event(int lane, String what, long bytes) {
        /** @throws IllegalArgumentException if there is no such lane */
        public Event {
            if (lane < 0 || lane >= MOST_LANES || bytes < UNKNOWN) {
                throw new IllegalArgumentException("lane " + lane + ", " + bytes + " bytes");
            }
        }

        private boolean sameAs(Event other) {
            boolean bytesAgree = bytes == UNKNOWN || other.bytes == UNKNOWN || bytes == other.bytes;
            return what.equals(other.what) && (what.isEmpty() || lane == other.lane && bytesAgree);
        }
    }

    /**
     * A process. Each number may be {@link #UNKNOWN}.
     *
     * @param name such as {@code parent} or {@code worker 1}
     * @param pid the number that the operating system gave it
     * @param bytesSent bytes that it has sent
     * @param bytesReceived bytes that were sent to it
     * @param cpuMillis processor time that it has used, in milliseconds
     */
    public record Process(String name, long pid, long bytesSent, long bytesReceived, long cpuMillis) {
        /** @throws IllegalArgumentException if a number is negative and not {@link #UNKNOWN} */
        public Process {
            if (Math.min(Math.min(pid, bytesSent), Math.min(bytesReceived, cpuMillis)) < UNKNOWN) {
                throw new IllegalArgumentException("a process with a negative number: " + pid + ", " + bytesSent + ", "
                        + bytesReceived + ", " + cpuMillis);
            }
        }
    }

    /** @throws IllegalArgumentException if there is more than can be drawn, or nothing */
    public ProcessLanes {
        steps = List.copyOf(steps);
        processes = List.copyOf(processes);
        if (steps.size() > MOST_STEPS || processes.size() > MOST_LANES || steps.isEmpty() && processes.isEmpty()) {
            throw new IllegalArgumentException(steps.size() + " steps of " + processes.size() + " processes");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int firstDifference() {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).differs())
                .findFirst()
                .orElse(-1);
    }
}
