package dev.lockstep.reports.course;

import dev.lockstep.model.CourseResults;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.Templates;
import dev.lockstep.reports.Words;
import freemarker.template.Template;

/**
 * The page of a whole course for its instructor: one HTML file that needs no other file and no network.
 *
 * <p>Its own script sorts and searches, and a content-security policy lets no other run. Without scripts the page holds a plain
 * table of all submissions.
 */
public final class CourseIndex {
    private CourseIndex() {}

    /** The page. Equal results give equal pages. */
    public static String render(CourseResults results, Likeness likeness, Language language) {
        Words words = new Words(language);
        return Templates.fill(Lazily.TEMPLATE, new IndexPages(results, likeness, words).page(), words);
    }

    private static final class Lazily {
        static final Template TEMPLATE = Templates.read("course/index.ftlh");
    }
}
