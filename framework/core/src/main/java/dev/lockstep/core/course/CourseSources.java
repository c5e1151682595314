package dev.lockstep.core.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The course sources that there are. */
public final class CourseSources {
    private static final CourseSource PLAIN = new PlainCourse();
    private static final List<CourseSource> ALL =
            List.of(new MoodleCourse(), new CanvasCourse(), new GradescopeCourse(), new GitCourse(), PLAIN);

    private CourseSources() {}

    /** All of them. */
    public static List<CourseSource> all() {
        return ALL;
    }

    /** The one that recognizes what lies at {@code submissions}, else the plain one. */
    public static CourseSource of(Path submissions) {
        return ALL.stream()
                .filter(source -> source.recognizes(submissions))
                .findFirst()
                .orElse(PLAIN);
    }

    /** The one with this word. */
    public static Optional<CourseSource> find(String name) {
        return ALL.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}
