package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Model of {@link java.util.concurrent.Exchanger}: two threads at a time, in the order in which they come.
 *
 * @param <V> what they give each other
 */
@NullUnmarked
public class Exchanger<V> extends Model {
    private static final class Offer<V> {
        private final V mine;
        private V theirs;
        private boolean matched;

        Offer(V mine) {
            this.mine = mine;
        }
    }

    private Offer<V> waiting;

    /** As the original. */
    public Exchanger() {}

    /** As the original. */
    public V exchange(V item) throws InterruptedException {
        throwIfInterrupted(execution());
        Offer<V> offer = meet(item);
        if (!offer.matched) {
            await(offer, FOR_EVER);
        }
        return offer.theirs;
    }

    /** As the original. */
    public V exchange(V item, long time, TimeUnit unit) throws InterruptedException, TimeoutException {
        throwIfInterrupted(execution());
        Offer<V> offer = meet(item);
        if (!offer.matched && !await(offer, in(unit.toNanos(time)))) {
            throw new TimeoutException();
        }
        return offer.theirs;
    }

    private Offer<V> meet(V item) {
        step(Op.PUT);
        Offer<V> offer = new Offer<>(item);
        Offer<V> other = waiting;
        if (other == null) {
            waiting = offer;
        } else {
            waiting = null;
            other.theirs = item;
            other.matched = true;
            offer.theirs = other.mine;
            offer.matched = true;
        }
        changed();
        return offer;
    }

    /** Even when time is up or an interrupt comes: whoever was met has got the item already. */
    private boolean await(Offer<V> offer, long deadline) throws InterruptedException {
        try {
            return await(Op.AWAIT, task -> offer.matched, deadline) || offer.matched;
        } catch (InterruptedException interrupted) {
            if (offer.matched) {
                execution().running().interrupted(true);
                return true;
            }
            throw interrupted;
        } finally {
            if (waiting == offer) {
                waiting = null;
            }
        }
    }
}
