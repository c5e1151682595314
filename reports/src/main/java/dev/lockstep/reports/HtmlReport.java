package dev.lockstep.reports;

import dev.lockstep.model.Report;
import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;

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
        StringWriter page = new StringWriter();
        try {
            Environment making = Lazily.TEMPLATE.createProcessingEnvironment(new Pages(report, words).page(), page);
            making.setGlobalVariable("say", new Saying(words));
            making.process();
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("the page of a report is broken: " + e.getMessage(), e);
        }
        return page.toString();
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
