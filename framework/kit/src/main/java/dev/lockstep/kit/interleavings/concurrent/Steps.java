package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.engine.Op;

/** The steps of a model that has another superclass. */
final class Steps extends Model {
    Steps(Object model) {
        super(model);
    }

    void change(Op op) {
        step(op);
        changed();
    }
}
