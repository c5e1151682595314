package dev.lockstep.core.course;

import dev.lockstep.core.course.Children.Child;
import dev.lockstep.core.intake.CourseZip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Tells by the names at its top whose download something is.
 *
 * @param own how many have the platform's form
 * @param all how many there are
 */
record Shape(long own, long all) {
    static Shape of(Path submissions, Predicate<Child> own) {
        try {
            Children children = Children.at(submissions, own);
            Shape shape = new Shape(
                    children.all().stream().filter(own).count(), children.all().size());
            for (CourseZip zip : children.zips()) {
                zip.close();
            }
            return shape;
        } catch (IOException unreadable) {
            return new Shape(0, 0);
        }
    }

    /** Whether more than half have the form: a list of names may lie beside them. */
    boolean isMostlyOwn() {
        return 2 * own > all;
    }
}
