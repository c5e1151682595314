package dev.lockstep.core.course;

import dev.lockstep.core.intake.Location;
import dev.lockstep.model.Origin;
import dev.lockstep.model.SubmissionId;

/** One submission of a course: what to call it, where it lies, and whose it is. */
public record CourseEntry(SubmissionId id, Location location, Origin origin) {}
