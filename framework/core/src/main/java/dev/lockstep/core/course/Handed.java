package dev.lockstep.core.course;

import dev.lockstep.core.intake.CourseZip;
import dev.lockstep.core.intake.Location;
import dev.lockstep.model.Origin;
import dev.lockstep.model.SubmissionId;
import java.util.ArrayList;
import java.util.List;

/** Collects the submissions of a course and what is nobody's, and gives ids at the end. */
final class Handed {
    private record Found(String name, Location location, Origin origin) {}

    private final List<Found> found = new ArrayList<>();
    private final List<Unmapped> unmapped = new ArrayList<>();

    /** {@code name} is what its folder is to be called, if no other has that name. */
    void in(String name, Location location, Origin origin) {
        found.add(new Found(name, location, origin));
    }

    /** {@code reason} continues a sentence that begins with the title. */
    void nobodys(String title, String reason) {
        unmapped.add(new Unmapped(title, reason));
    }

    Course course(List<CourseZip> zips) {
        List<SubmissionId> ids = DistinctIds.of(found.stream()
                .map(each -> new DistinctIds.Wish(each.name(), each.name()))
                .toList());
        List<CourseEntry> entries = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            entries.add(new CourseEntry(
                    ids.get(i), found.get(i).location(), found.get(i).origin()));
        }
        return new Course(entries, unmapped, zips);
    }
}
