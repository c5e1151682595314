package dev.lockstep.kit.interleavings;

/** What a round of a stress loop has shown. */
public final class StressFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean hang;

    private StressFailure(String message, Throwable cause, boolean hang) {
        super(message, cause);
        this.hang = hang;
    }

    static StressFailure hang(int round) {
        return new StressFailure("round " + round + " does not end", null, true);
    }

    static StressFailure leak(int round) {
        return new StressFailure("round " + round + " leaves a thread behind", null, false);
    }

    static StressFailure of(Throwable thrown) {
        return new StressFailure(String.valueOf(thrown), thrown, false);
    }

    /** Whether the round never ended, which says that something is wrong but not what. */
    public boolean isHang() {
        return hang;
    }
}
