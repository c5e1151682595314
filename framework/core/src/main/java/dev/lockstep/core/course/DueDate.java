package dev.lockstep.core.course;

import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The time after which submissions are late, for places that say when something was handed in but not what was late. */
public record DueDate(Instant time) {
    /**
     * {@code course} with everything marked whose time is known; marks that are there already stay, for a platform knows of
     * extensions.
     *
     * @throws IOException if no time of anything is known; the message continues a sentence that begins with the submissions
     */
    public Course marked(Course course) throws IOException {
        if (!course.entries().isEmpty()
                && course.entries().stream()
                        .allMatch(entry -> entry.origin().handedIn().isEmpty())) {
            throw new IOException("does not say when anything was handed in, so nothing can be marked as late by --due;"
                    + " leave it out");
        }
        List<CourseEntry> entries = course.entries().stream()
                .map(entry -> new CourseEntry(entry.id(), entry.location(), marked(entry.origin())))
                .toList();
        return new Course(entries, course.unmapped(), course.zips());
    }

    private Origin marked(Origin origin) {
        return origin.lateness() instanceof Lateness.Unknown
                ? origin.handedIn().map(at -> origin.with(of(at))).orElse(origin)
                : origin;
    }

    private Lateness of(Instant at) {
        return at.isAfter(time) ? new Lateness.LateBy(Duration.between(time, at)) : new Lateness.InTime();
    }
}
