package dev.lockstep.core.batch;

import dev.lockstep.model.ResultRow;

/** Passes on what many threads say, one at a time. */
final class InTurn implements BatchListener {
    private final BatchListener listener;

    InTurn(BatchListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void begun(int total) {
        listener.begun(total);
    }

    @Override
    public synchronized void done(ResultRow row, boolean known) {
        listener.done(row, known);
    }

    @Override
    public synchronized void tryingAgain(int count) {
        listener.tryingAgain(count);
    }
}
