package dev.lockstep.core.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the directory records of a zip before a library builds an object for each: the count that the archive states
 * itself may be a lie.
 */
final class EntryCount {
    private static final int RECORD = 'P' << 24 | 'K' << 16 | 1 << 8 | 2;

    private EntryCount() {}

    /** How often the mark of a directory record occurs: at least the number of entries. */
    static int atMost(InputStream zip) throws IOException {
        int count = 0;
        int last = 0;
        InputStream in = new BufferedInputStream(zip, 1 << 16);
        for (int next = in.read(); next >= 0; next = in.read()) {
            last = last << 8 | next;
            count += last == RECORD ? 1 : 0;
        }
        return count;
    }
}
