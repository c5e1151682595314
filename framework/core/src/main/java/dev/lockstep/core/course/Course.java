package dev.lockstep.core.course;

import dev.lockstep.core.intake.CourseZip;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The submissions of a course. Closing it closes the zip that they lie in.
 *
 * @param entries in an order that does not change from run to run, no two of one id
 * @param unmapped what else lies there; for the instructor to look at
 * @param zips what the entries lie in
 */
public record Course(List<CourseEntry> entries, List<Unmapped> unmapped, List<CourseZip> zips)
        implements AutoCloseable {
    /** @throws IllegalArgumentException if two entries have one id */
    public Course {
        entries = List.copyOf(entries);
        unmapped = List.copyOf(unmapped);
        zips = List.copyOf(zips);
        Set<SubmissionId> ids = new HashSet<>();
        entries.forEach(entry -> {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two submissions are called '" + entry.id() + "'");
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (CourseZip zip : zips) {
            zip.close();
        }
    }
}
