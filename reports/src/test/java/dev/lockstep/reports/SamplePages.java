package dev.lockstep.reports;

import dev.lockstep.model.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes every sample below the folder given, to be looked at in a browser. */
final class SamplePages {
    private SamplePages() {}

    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[0]);
        for (Map.Entry<String, Report> sample : SampleReports.all().entrySet()) {
            ReportFolder.write(sample.getValue(), out.resolve(sample.getKey()));
        }
    }
}
