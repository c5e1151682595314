package dev.lockstep.reports.platforms;

import java.util.List;
import java.util.Optional;

/** All formats of whole courses. */
public final class CourseFormats {
    private static final List<CourseFormat> ALL = List.of(new Moodle(), new Canvas());

    private CourseFormats() {}

    /** Every format. */
    public static List<CourseFormat> all() {
        return ALL;
    }

    /** The format called {@code name}. */
    public static Optional<CourseFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
