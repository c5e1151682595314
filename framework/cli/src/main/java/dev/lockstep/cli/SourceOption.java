package dev.lockstep.cli;

import dev.lockstep.core.course.CourseSource;
import dev.lockstep.core.course.CourseSources;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which platform the submissions of a course come from. */
final class SourceOption {
    @Option(
            names = "--from",
            paramLabel = "PLATFORM",
            description =
                    "Where the submissions come from; found out if not given. 'plain' is a folder or zip of submissions.")
    private @Nullable String name;

    CourseSource of(Path submissions) {
        String chosen = name;
        if (chosen == null) {
            return CourseSources.of(submissions);
        }
        return CourseSources.find(chosen)
                .orElseThrow(() -> new BadInput("--from " + chosen + " is not known; there are: "
                        + CourseSources.all().stream().map(CourseSource::name).collect(Collectors.joining(", "))));
    }
}
