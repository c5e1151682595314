package dev.lockstep.reports.formats;

import dev.lockstep.model.Report;
import dev.lockstep.reports.FormatSamples;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a format makes of the samples, as both audiences get it. */
final class Rendered {
    private Rendered() {}

    /** Name of sample and audience, the report, and the text; samples without a file are left out. */
    static Stream<Arguments> by(ReportFormat format) {
        return FormatSamples.all().entrySet().stream().flatMap(sample -> format.audiences().stream()
                .map(audience ->
                        audience == Report.Audience.STUDENT ? sample.getValue().forStudent() : sample.getValue())
                .flatMap(report -> format.render(report).stream()
                        .map(text -> Arguments.of(
                                sample.getKey() + ", " + report.audience().id(), report, text))));
    }
}
