package dev.lockstep.kit.interleavings.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every schedule with no preemption, then with one, then with two: the iterative context bounding of CHESS (Musuvathi and Qadeer 2007).
 *
 * <p>A state is known by the hash of its happens-before order and the thread that moved last, so of all schedules that order the same
 * operations alike only one is followed, and never one with more preemptions than needed. Unlike a plain sleep set this stays right under
 * a bound (Coons, Musuvathi and McKinley, "Bounded partial-order reduction", 2013), because the cost is part of what is compared.
 */
final class BoundedSearch implements Strategy {
    private static final int MOST_ITEMS = 300_000;

    private final Seen seen = new Seen();
    private final ArrayDeque<Item> now = new ArrayDeque<>();
    private List<Item> later = new ArrayList<>();
    private final int maxBound;
    private final boolean reduction;
    private int bound;
    private boolean truncated;

    private int[] prefix = new int[0];
    private int depth;
    private int cost;
    private @Nullable Path path;

    /** What remains to be tried: the choices, what they cost, and the state that they lead to. */
    private record Item(Path path, int cost, long state) {}

    BoundedSearch(int maxBound, boolean reduction) {
        this.maxBound = maxBound;
        this.reduction = reduction;
        begin(new int[0], 0);
    }

    /** Gets ready for the next schedule; false when everything within the bounds has been tried. */
    boolean next() {
        while (true) {
            Item item = now.pollLast();
            if (item == null) {
                if (later.isEmpty() || bound == maxBound) {
                    return false;
                }
                bound++;
                for (int i = later.size() - 1; i >= 0; i--) {
                    now.add(later.get(i));
                }
                later = new ArrayList<>();
            } else if (!reduction || seen.cost(item.state) >= item.cost) {
                begin(Path.choices(item.path), item.cost);
                return true;
            }
        }
    }

    private void begin(int[] choices, int startCost) {
        prefix = choices;
        cost = startCost;
        depth = 0;
        path = null;
    }

    @Override
    public int choose(Decision decision, Execution execution) {
        if (depth < prefix.length) {
            int choice = prefix[depth++];
            path = Path.after(path, choice);
            return choice;
        }
        depth++;
        boolean fresh = true;
        for (int i = decision.count() - 1; i > 0; i--) {
            defer(decision, i);
        }
        fresh = improve(decision.key(0), cost + decision.cost(0));
        path = Path.after(path, 0);
        return fresh ? 0 : PRUNE;
    }

    private void defer(Decision decision, int alternative) {
        int price = cost + decision.cost(alternative);
        if (now.size() + later.size() >= MOST_ITEMS) {
            truncated = true;
        } else if (price <= maxBound + 1 && improve(decision.key(alternative), price)) {
            Item item = new Item(Path.after(path, alternative), price, decision.key(alternative));
            if (price <= bound) {
                now.add(item);
            } else {
                later.add(item);
            }
        }
    }

    private boolean improve(long state, int price) {
        return !reduction || seen.improve(state, price);
    }

    /** The choices of the schedule that ran last. */
    int[] choices() {
        return Path.choices(path);
    }

    int bound() {
        return bound;
    }

    /** Whether something had to be left out, for lack of memory. */
    boolean truncated() {
        return truncated;
    }

    /** Whether nothing is left at all, whatever the number of preemptions. */
    boolean nothingLeft() {
        return now.isEmpty() && later.isEmpty() && !truncated;
    }
}
