package oslab.tlb;

import java.util.Objects;

/**
 * The shape of a translation lookaside buffer.
 *
 * @param entries how many translations it can hold in all, at least 1
 * @param ways how many of them share a set; divides {@code entries}. With as many ways as entries there is one set, and
 *     every page may lie anywhere (fully associative); with one way, every page has one place (direct mapped)
 * @param replacement which entry of a full set has to go
 * @param seed of the random numbers, if any are needed
 */
public record TlbConfiguration(int entries, int ways, Replacement replacement, long seed) {
    /** @throws IllegalArgumentException if the numbers are not as described */
    public TlbConfiguration {
        Objects.requireNonNull(replacement, "replacement");
        if (entries < 1 || ways < 1 || entries % ways != 0) {
            throw new IllegalArgumentException(entries + " entries cannot be sets of " + ways);
        }
    }

    /** One set of {@code entries}. */
    public static TlbConfiguration fullyAssociative(int entries, Replacement replacement) {
        return new TlbConfiguration(entries, entries, replacement, 0);
    }

    /** How many sets there are. */
    public int sets() {
        return entries / ways;
    }
}
