package dev.lockstep.kit.interleavings.engine;

/** The clock of one schedule, in nanoseconds. It stands still while threads run, and jumps when nobody can. */
final class VirtualTime {
    /** Threads that read the clock go round a loop for something new when it has moved. */
    final Location location;

    private long now = 1_000_000_000L;

    VirtualTime(Location location) {
        this.location = location;
    }

    long now() {
        return now;
    }

    void jumpTo(long time) {
        if (time > now) {
            now = time;
            location.version++;
        }
    }

    /** The moment that lies so many nanoseconds ahead; never reached when too far. */
    long in(long nanos) {
        long time = now + Math.max(0, nanos);
        return time < now ? Task.NO_DEADLINE - 1 : time;
    }
}
