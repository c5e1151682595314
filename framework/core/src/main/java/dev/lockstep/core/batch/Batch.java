package dev.lockstep.core.batch;

import dev.lockstep.core.course.CourseEntry;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.model.Exercise;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be graded.
 *
 * @param course every submission of the course
 * @param shard those of them that are meant
 */
public record Batch(
        Exercise exercise, Conditions conditions, List<CourseEntry> course, Shard shard, Receiving receiving) {
    public Batch {
        course = List.copyOf(course);
    }

    /** Submissions as they were handed in. */
    public Batch(Exercise exercise, Conditions conditions, List<CourseEntry> course, Shard shard) {
        this(exercise, conditions, course, shard, entry -> Intake.receive(entry.location(), entry.id(), exercise));
    }

    /** The submissions that are meant. */
    public List<CourseEntry> entries() {
        return IntStream.range(0, course.size())
                .filter(shard::holds)
                .mapToObj(course::get)
                .toList();
    }

    /** Names the list of submissions: shards of one course must agree on it. */
    String courseFingerprint() {
        Fingerprint ids = new Fingerprint();
        course.forEach(entry -> ids.add(entry.id().value()));
        return ids.hexadecimal();
    }
}
