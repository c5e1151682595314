package dev.lockstep.model;

import java.util.List;

/**
 * One source file as text.
 *
 * @param path below the source root, with {@code /} between the parts: {@code oslab/semaphore/CountingSemaphore.java}
 * @param text without byte-order mark, lines ended by {@code \n}
 */
public record SourceFile(String path, String text) {
    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The lines, without their ends; line {@code n} of the file is element {@code n - 1}. */
    public List<String> lines() {
        return text.lines().toList();
    }
}
