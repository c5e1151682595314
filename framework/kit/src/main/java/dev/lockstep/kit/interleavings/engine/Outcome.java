package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of one schedule: whether it is over, and what was wrong with it. */
final class Outcome {
    private final Settings settings;
    private final List<Blocked> blocked = new ArrayList<>();
    private final Set<String> newRacing = new LinkedHashSet<>();
    private boolean over;
    private @Nullable Fault fault;

    Outcome(Settings settings) {
        this.settings = settings;
    }

    /** Whether the schedule is over and its threads unwind. */
    boolean over() {
        return over;
    }

    void end() {
        over = true;
    }

    /** Ends the schedule with a fault; true if it is the one that counts. */
    boolean fail(Fault found) {
        boolean counts = !over && fault == null && (found.kind() == Kind.UNSUPPORTED || !settings.ignoreFaults());
        if (counts) {
            fault = found;
        }
        over = true;
        return counts;
    }

    /** The explorer itself broke, so whatever else was found may be wrong. */
    void broken(Throwable thrown) {
        if (fault == null || fault.kind() != Kind.UNSUPPORTED) {
            fault = new Fault(Kind.UNSUPPORTED, Blame.message(thrown), thrown);
        }
        over = true;
    }

    /** Writes down who could not go on. */
    void noteBlocked(Roster roster) {
        for (Task task : roster.list()) {
            if (!task.finished && task.begun && !task.main && !task.open()) {
                String object = task.location == null ? "" : Names.of(task.location);
                blocked.add(new Blocked(task.id, Stuck.state(task), object, task.site));
            }
        }
    }

    /** Asks for another look at everything, with accesses to this field as scheduling points. */
    void racing(String field) {
        if (!settings.racing().contains(field)) {
            newRacing.add(field);
        }
    }

    @Nullable
    Fault fault() {
        return fault;
    }

    List<Blocked> blocked() {
        return blocked;
    }

    Set<String> newRacing() {
        return newRacing;
    }
}
