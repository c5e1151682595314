package dev.lockstep.core.batch;

import dev.lockstep.model.ResultRow;

/** Hears how a batch goes on. Calls come from many threads, one at a time. */
public interface BatchListener {
    /** {@code total} submissions are to be looked at. */
    void begun(int total);

    /** One is done; {@code known} if its result was there before. */
    void done(ResultRow row, boolean known);

    /** All others are done; {@code count} are run once more, each with the machine to itself, since only time decided. */
    void tryingAgain(int count);

    /** Something that was handed in counts for nobody; {@code reason} continues a sentence that begins with {@code path}. */
    default void unmapped(String path, String reason) {}

    /** It is over, well or not. */
    default void ended() {}
}
