package dev.lockstep.core.batch;

/** Every {@code count}-th submission of a course, from number {@code index} on. */
public record Shard(int index, int count) {
    /** The whole course. */
    public static final Shard WHOLE = new Shard(0, 1);

    /** @throws IllegalArgumentException unless {@code 0 <= index < count} */
    public Shard {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("there is no shard " + index + " of " + count + ": they count from 0");
        }
    }

    /** Whether the submission at {@code position} of the course, counted from 0, is one of these. */
    public boolean holds(int position) {
        return position % count == index;
    }

    @Override
    public String toString() {
        return index + " of " + count;
    }
}
