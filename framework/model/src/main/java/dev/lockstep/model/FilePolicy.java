package dev.lockstep.model;

import java.util.List;

/**
 * Which files a student supplies. Everything else in a submission is ignored.
 *
 * @param editable paths below {@code src/main/java}, with {@code /} between the parts, such as
 *     {@code oslab/semaphore/CountingSemaphore.java}; at least one
 */
public record FilePolicy(List<String> editable) {
    /** @throws IllegalArgumentException if no file is editable */
    public FilePolicy {
        editable = List.copyOf(editable);
        if (editable.isEmpty()) {
            throw new IllegalArgumentException("an exercise needs at least one file that students edit");
        }
    }
}
