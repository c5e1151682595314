package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a thread goes round a loop without learning anything new: it read the same versions of the same locations as the last time
 * and wrote nothing. Such a thread then waits until one of those locations changes, as a fair scheduler would have it (Musuvathi and Qadeer,
 * "Fair stateless model checking", 2008).
 */
public final class Spins implements Gate {
    private static final int SAME_ROUNDS = 2;
    private static final int MOST_RELEASES = 10;

    /** A loop over local variables that reads the same plain field each time looks the same from outside, and may be long. */
    private static final int MOST_RELEASES_COMPUTING = 22;

    private final Task task;
    private List<Location> watched = new ArrayList<>();
    private List<Integer> versions = new ArrayList<>();
    private List<Location> seen = new ArrayList<>();
    private List<Integer> seenVersions = new ArrayList<>();
    private @Nullable String loop;
    private boolean progressed;
    private int changes;
    private boolean looked;
    private boolean computes;
    private int sameRounds;
    private int allowance;
    private int released;
    private int rounds;

    Spins(Task task) {
        this.task = task;
    }

    /** The thread changed something that others can see. */
    void progress() {
        progressed = true;
        changes++;
    }

    /** How often the thread changed something that others can see. */
    int changes() {
        return changes;
    }

    /** A read that is a scheduling point. */
    void look(Location location) {
        looked = true;
        read(location);
    }

    void read(Location location) {
        if (loop != null && seen.size() < 64) {
            seen.add(location);
            seenVersions.add(location.version);
        }
    }

    /** One more round of the loop at {@code site}; true if the thread should wait until something that it read changes. */
    boolean round(String site) {
        boolean same = site.equals(loop) && !progressed && !seen.isEmpty() && sameAsWatched();
        remember(site);
        sameRounds = same ? sameRounds + 1 : 0;
        rounds = same ? rounds + 1 : 0;
        computes = !looked;
        looked = false;
        if (!same) {
            released = 0;
            allowance = 0;
        }
        return sameRounds >= SAME_ROUNDS && --allowance < 0;
    }

    /** How often in a row the thread went round for nothing. */
    int idleRounds() {
        return rounds;
    }

    private boolean sameAsWatched() {
        if (seen.size() != watched.size()) {
            return false;
        }
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i) != watched.get(i) || !seenVersions.get(i).equals(versions.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void remember(String site) {
        List<Location> locations = watched;
        List<Integer> numbers = versions;
        watched = seen;
        versions = seenVersions;
        seen = locations;
        seenVersions = numbers;
        seen.clear();
        seenVersions.clear();
        loop = site;
        progressed = false;
    }

    /** Lets the thread go round for nothing once more, twice as often each time; false when it has had its chances. */
    boolean release() {
        if (released > (computes ? MOST_RELEASES_COMPUTING : MOST_RELEASES)) {
            return false;
        }
        allowance = 1 << released++;
        return true;
    }

    @Override
    public boolean open(Task asking) {
        if (allowance > 0) {
            return true;
        }
        for (int i = 0; i < watched.size(); i++) {
            if (watched.get(i).version != versions.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** What the thread looks at, for a message. */
    @Nullable
    Location subject() {
        return watched.isEmpty() ? null : watched.get(0);
    }

    Task task() {
        return task;
    }
}
