package oslab.tlb;

/** Which entry of a full set has to go. */
public enum Replacement {
    /** The one that was not used for the longest time. */
    LRU,
    /** The one that was inserted first, used or not. */
    FIFO,
    /** Any, by numbers from a {@link java.util.Random} with the seed of the configuration. */
    RANDOM
}
