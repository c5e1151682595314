package dev.lockstep.cli;

import dev.lockstep.core.course.Attempts;
import dev.lockstep.core.course.Course;
import dev.lockstep.core.course.CourseSource;
import dev.lockstep.core.course.CourseSources;
import dev.lockstep.core.course.DueDate;
import dev.lockstep.core.course.GitCourse;
import dev.lockstep.core.course.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which platform the submissions of a course come from, whose they are, and which of several counts. */
final class SourceOption {
    @Option(
            names = {"--from", "--source"},
            paramLabel = "PLATFORM",
            description = "Where the submissions come from: moodle, canvas, gradescope, git or plain; found out if not"
                    + " given. 'plain' is a folder or zip of submissions.")
    private @Nullable String name;

    @Option(
            names = "--at",
            paramLabel = "DEADLINE",
            description = "Grades the last commit of each clone up to this time, such as 2026-11-30T23:59 (here) or"
                    + " 2026-11-30T22:59Z; what is checked out if not given.")
    private @Nullable String deadline;

    @Option(
            names = "--due",
            paramLabel = "TIME",
            description =
                    "Marks as late what was handed in after this time, where that is known and the platform gives no"
                            + " marks: commits of clones, and Gradescope's times; --at if not given.")
    private @Nullable String due;

    @Option(
            names = "--attempts",
            paramLabel = "WHICH",
            defaultValue = "last",
            description =
                    "Which of several submissions of one person counts: last, first or best; last if not given. Of"
                            + " 'best' all are graded.")
    private String attempts = "last";

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description =
                    "CSV that says who has which id: columns name, and id, email or username; GitHub Classroom's too."
                            + " Moodle's grading worksheet and Gradescope's grades also say what is late.")
    private @Nullable Path roster;

    CourseSource of(Path submissions) {
        CourseSource chosen = chosen(submissions);
        String late = due != null ? due : deadline;
        return new Decided(
                deadline == null ? chosen : asOf(deadline, chosen),
                policy(),
                people(),
                late == null ? null : new DueDate(instant(due != null ? "--due" : "--at", late)));
    }

    private CourseSource chosen(Path submissions) {
        String wanted = name;
        if (wanted == null) {
            return CourseSources.of(submissions);
        }
        return CourseSources.find(wanted)
                .orElseThrow(() -> new BadInput("--from " + wanted + " is not known; there are: "
                        + CourseSources.all().stream().map(CourseSource::name).collect(Collectors.joining(", "))));
    }

    private static CourseSource asOf(String time, CourseSource source) {
        if (!(source instanceof GitCourse)) {
            throw new BadInput("--at picks commits, and these submissions come from " + source.name()
                    + "; leave it out, or say --from git");
        }
        return new GitCourse(instant("--at", time));
    }

    private static Instant instant(String option, String time) {
        try {
            return time.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(time).toInstant()
                    : LocalDateTime.parse(time).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException noTime) {
            throw new BadInput(
                    option + " " + time + " is no time; give one such as 2026-11-30T23:59 or 2026-11-30T22:59Z");
        }
    }

    private Attempts policy() {
        try {
            return Attempts.valueOf(attempts.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("--attempts " + attempts + " is not known; there are: last, first, best");
        }
    }

    private @Nullable Roster people() {
        Path file = roster;
        if (file != null && !Files.isRegularFile(file)) {
            throw new BadInput("--roster: there is no file '" + file + "'");
        }
        try {
            return file == null ? null : Roster.read(file);
        } catch (IOException unreadable) {
            throw new BadInput("the roster '" + file + "' " + unreadable.getMessage());
        }
    }

    /** A platform with everything decided that it leaves open. */
    private record Decided(
            CourseSource platform,
            Attempts policy,
            @Nullable Roster roster,
            @Nullable DueDate due) implements CourseSource {
        @Override
        public String name() {
            return platform.name();
        }

        @Override
        public Attempts attempts() {
            return policy;
        }

        @Override
        public boolean recognizes(Path submissions) {
            return platform.recognizes(submissions);
        }

        @Override
        public Course read(Path submissions) throws IOException {
            Course course = platform.read(submissions);
            Course named = roster == null ? course : roster.named(course);
            return policy.of(due == null ? named : due.marked(named));
        }
    }
}
