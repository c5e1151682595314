package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what happens in one schedule, for the trace that a student reads. */
final class Recorder {
    private static final int MOST = 2_000;

    private final List<Step> steps = new ArrayList<>();
    private final List<Race> races = new ArrayList<>();

    void event(Task task, Way way) {
        if (task.op == Op.BEGIN && task.main) {
            return;
        }
        add(task, task.op, task.location, way == Way.OPEN ? null : way.name().toLowerCase(java.util.Locale.ROOT));
    }

    void access(Task task, Op op, Location location) {
        task.site = Execution.site();
        add(task, op, location, null);
    }

    private void add(Task task, Op op, @Nullable Location location, @Nullable String value) {
        if (steps.size() < MOST) {
            String object = location == null ? "" : Names.of(location);
            steps.add(new Step(steps.size() + 1, task.id, op, object, task.site, value, -1));
        }
    }

    void value(Task task, @Nullable Object value) {
        int last = lastOf(task);
        if (last >= 0 && steps.get(last).value() == null) {
            steps.set(last, steps.get(last).withValue(Values.show(value)));
        }
    }

    void wakes(Task woken) {
        if (!steps.isEmpty()) {
            int last = steps.size() - 1;
            steps.set(last, steps.get(last).waking(woken.id));
        }
    }

    void race(Location field, String first, String second) {
        races.add(new Race(Names.of(field), first, second));
    }

    private int lastOf(Task task) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).thread() == task.id) {
                return i;
            }
        }
        return -1;
    }

    List<Step> steps() {
        return steps;
    }

    List<Race> races() {
        return races;
    }
}
