package dev.lockstep.kit.processes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts who has come to which meeting, and tells all children when everybody is there. */
final class MeetingPoint {
    private final Map<String, Integer> arrived = new HashMap<>();
    private final Supplier<List<ChildProcess>> children;

    MeetingPoint(Supplier<List<ChildProcess>> children) {
        this.children = children;
    }

    /** @param meeting how many must come, a space, and its name */
    void arrived(String meeting) {
        int parties = Integer.parseInt(meeting.substring(0, meeting.indexOf(' ')));
        int count;
        synchronized (arrived) {
            count = arrived.merge(meeting, 1, Integer::sum);
        }
        if (count == parties) {
            children.get().forEach(child -> child.met(meeting));
        }
    }
}
