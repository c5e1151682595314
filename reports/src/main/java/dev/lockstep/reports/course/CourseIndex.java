package dev.lockstep.reports.course;

import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.Templates;
import freemarker.template.Template;
import java.util.List;

/**
 * The page of a whole course for its instructor: one HTML file that needs no other file and no network.
 *
 * <p>Its own script sorts and searches, and a content-security policy lets no other run. Without scripts the page holds a plain
 * table of all submissions.
 */
public final class CourseIndex {
    private CourseIndex() {}

    /**
     * The page. Equal rows give equal pages.
     *
     * @param rows one for each submission, in the order of the course; links are relative to its folder
     */
    public static String render(CourseHeading heading, List<ResultRow> rows) {
        return Templates.fill(Lazily.TEMPLATE, new IndexPages(heading, rows).page());
    }

    private static final class Lazily {
        static final Template TEMPLATE = Templates.read("course/index.ftlh");
    }
}
