package dev.lockstep.reports;

import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Templates of pages, which escape every text and reach nothing but the components of records. */
public final class Templates {
    private Templates() {}

    /**
     * The page that {@code template} makes of {@code page}, which says everything with {@code words}.
     *
     * @param template lies beside this class
     */
    public static String fill(Template template, Record page, Words words) {
        StringWriter out = new StringWriter();
        try {
            Environment making = template.createProcessingEnvironment(page, out);
            making.setGlobalVariable("say", new Saying(words));
            making.process();
        } catch (TemplateException | IOException e) {
            throw new IllegalStateException("a page is broken: " + e.getMessage(), e);
        }
        return out.toString();
    }

    /** The template of that name, which lies beside this class. */
    public static Template read(String name) {
        try {
            return configuration().getTemplate(name);
        } catch (IOException e) {
            throw new UncheckedIOException("a template of Lockstep is broken", e);
        }
    }

    private static Configuration configuration() {
        withoutLogging();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Templates.class, "");
        configuration.setObjectWrapper(new RecordWrapper());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }

    /** Every problem reaches us as an exception; starting a logging library costs more than parsing a template. */
    @SuppressWarnings("deprecation") // there is no other way but a system property
    private static void withoutLogging() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
