package dev.lockstep.kit.interleavings.engine;

/** The hash of what has happened, the same for all schedules that order the same dependent operations alike. */
final class Trail {
    private long hash = 1;

    /** Takes in an operation. */
    void add(Task task, Way way) {
        long event = hashOf(task, way);
        hash += event;
        task.last = event;
        Location location = task.location;
        if (location == null) {
            return;
        }
        if (task.write) {
            location.writes = event;
            location.reads = 0;
        } else {
            location.reads += event;
        }
    }

    /** Takes in a choice among alternatives that are no operations, by its hash. */
    void add(Task task, long choice) {
        hash += choice;
        task.last = choice;
    }

    /** The hash of the state that an operation would lead to, at a time and with so many spurious wake-ups. */
    long keyAfter(Task task, Way way, long time, long spurious) {
        return Hashes.mix(hash + hashOf(task, way), Hashes.mix(time, (spurious << 16) + task.id));
    }

    /** The hash of the state that such a choice would lead to. */
    long keyAfter(Task task, long choice) {
        return Hashes.mix(hash + choice, task.id);
    }

    private static long hashOf(Task task, Way way) {
        long own = task.last * 31 + task.op.ordinal() * 4L + way.ordinal();
        Location location = task.location;
        if (location == null) {
            return Hashes.mix(own);
        }
        return Hashes.mix(own, task.write ? location.writes * 31 + location.reads + 1 : location.writes);
    }
}
