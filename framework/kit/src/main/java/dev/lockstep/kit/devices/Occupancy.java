package dev.lockstep.kit.devices;

import dev.lockstep.kit.interleavings.concurrent.Model;
import dev.lockstep.kit.interleavings.engine.Op;

/** Counts who is inside. Inside an exploration each change is a step of its own, so that no order of them is passed over. */
final class Occupancy extends Model {
    private int inside;
    private int most;
    private int entered;

    void enter() {
        step(Op.CALL);
        synchronized (this) {
            inside++;
            entered++;
            most = Math.max(most, inside);
        }
        changed();
    }

    void leave() {
        step(Op.CALL);
        synchronized (this) {
            inside--;
        }
        changed();
    }

    int most() {
        look();
        synchronized (this) {
            return most;
        }
    }

    int entered() {
        look();
        synchronized (this) {
            return entered;
        }
    }
}
