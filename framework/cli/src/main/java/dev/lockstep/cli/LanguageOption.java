package dev.lockstep.cli;

import dev.lockstep.reports.Language;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --language}: what pages speak. */
final class LanguageOption {
    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = ByTag.class,
            completionCandidates = Tags.class,
            description = "What report.html speaks: ${COMPLETION-CANDIDATES}; en if not given.")
    private Language language = Language.ENGLISH;

    Language chosen() {
        return language;
    }

    /** Finds a language by what the user typed. */
    static final class ByTag implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Language.named(tag)
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no language '" + tag + "'; there are: " + String.join(", ", Language.tags())));
        }
    }

    /** For the help. */
    static final class Tags implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Language.tags().iterator();
        }
    }
}
