package dev.lockstep.core.batch;

import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.intake.Received;

/** Takes in the submissions of a batch: from where they were handed in, or from somewhere else. */
public interface Receiving {
    /** The submission of {@code entry}, or why there is none. */
    Received receive(CourseEntry entry);
}
