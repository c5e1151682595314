package oslab.pagetable;

/** Where page frames come from, and where they go back to. */
public interface FrameSource {
    /**
     * Takes a free frame.
     *
     * @return its number
     * @throws IllegalStateException if none is left
     */
    int allocate();

    /** Gives back a frame that {@link #allocate} gave out. */
    void free(int frame);
}
