package dev.lockstep.model;

/** Points earned of points possible, both whole numbers with {@code 0 <= earned <= possible}. */
public record Points(int earned, int possible) {
    /** No points of none. */
    public static final Points NONE = new Points(0, 0);

    /** @throws IllegalArgumentException unless {@code 0 <= earned <= possible} */
    public Points {
        if (earned < 0 || earned > possible) {
            throw new IllegalArgumentException(earned + " of " + possible + " points cannot be");
        }
    }

    /** These points and {@code other} added up. */
    public Points plus(Points other) {
        return new Points(earned + other.earned, possible + other.possible);
    }

    /** Points possible that were not earned. */
    public int lost() {
        return possible - earned;
    }

    /** Whether every possible point was earned. */
    public boolean isFull() {
        return earned == possible;
    }
}
