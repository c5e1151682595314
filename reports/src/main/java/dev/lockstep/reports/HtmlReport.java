package dev.lockstep.reports;

import dev.lockstep.model.Report;
import freemarker.template.Template;

/**
 * Reports as pages: one HTML file that needs no other file, no network and no script.
 *
 * <p>FreeMarker escapes every text that a page shows; a content-security policy in the page forbids scripts and
 * requests even so.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page for the report's audience, in English. Equal reports give equal pages. */
    public static String render(Report report) {
        return render(report, Language.ENGLISH);
    }

    /** The same in another language. */
    public static String render(Report report, Language language) {
        Words words = new Words(language);
        return Templates.fill(Lazily.TEMPLATE, new Pages(report, words).page(), words);
    }

    /**
     * Reads template and words now instead of when the first page is wanted. In a JVM that has just started, this is most of
     * the work of a page, and worth doing on a second thread while a worker is waited for.
     */
    public static void prepare() {
        Lazily.TEMPLATE.getName();
        Language.ENGLISH.tag();
    }

    /** Reads the template once. */
    private static final class Lazily {
        static final Template TEMPLATE = Templates.read("report.ftlh");
    }
}
