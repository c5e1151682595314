package dev.lockstep.cli;

import dev.lockstep.reports.formats.ReportFormat;
import dev.lockstep.reports.formats.ReportFormats;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --format}, repeatable: which forms of a report are written beside report.json. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "NAME",
            split = ",",
            converter = ByName.class,
            completionCandidates = Names.class,
            description = "Writes the report in this form too; may be repeated: ${COMPLETION-CANDIDATES}.")
    private List<ReportFormat> formats = new ArrayList<>();

    /** In the order in which they were asked for, each once. */
    List<ReportFormat> chosen() {
        return formats.stream().distinct().toList();
    }

    private static String names() {
        return ReportFormats.all().stream().map(ReportFormat::name).collect(Collectors.joining(", "));
    }

    /** Finds a format by what the user typed. */
    static final class ByName implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String name) {
            return ReportFormats.find(name)
                    .orElseThrow(() ->
                            new TypeConversionException("there is no format '" + name + "'; there are: " + names()));
        }
    }

    /** For the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ReportFormats.all().stream().map(ReportFormat::name).iterator();
        }
    }
}
