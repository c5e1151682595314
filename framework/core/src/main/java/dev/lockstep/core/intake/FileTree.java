package dev.lockstep.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Files that can be listed and opened. Trust none of the names. */
public interface FileTree {
    /** Paths with {@code /}, of plain files only; at most {@code limit} and one more. */
    List<String> names(int limit) throws IOException;

    /** The content of a file that {@link #names} lists. */
    InputStream open(String name) throws IOException;
}
