package dev.lockstep.cli;

import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.ResultFormat;
import dev.lockstep.model.Report;
import dev.lockstep.reports.Language;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.ReportJson;
import dev.lockstep.reports.ResultRowJson;
import dev.lockstep.reports.UnreadableReportException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Results of a batch in the words of {@code reports}: JSON, and the two reports of each submission. */
final class Results implements ResultFormat {
    /** With pages in English. */
    static final ResultFormat FORMAT = in(Language.ENGLISH);

    private final Language language;

    private Results(Language language) {
        this.language = language;
    }

    /** With pages in this language. */
    static ResultFormat in(Language language) {
        return new Results(language);
    }

    @Override
    public String line(Result result) {
        return ResultRowJson.write(result.key(), result.row());
    }

    @Override
    public Result row(String line) {
        return readable(() -> new Result(ResultRowJson.key(line), ResultRowJson.read(line)));
    }

    @Override
    public String text(Report report) {
        return ReportJson.write(report);
    }

    @Override
    public Report report(String text) {
        return readable(() -> ReportJson.read(text));
    }

    @Override
    public void show(Report report, Path folder) throws IOException {
        ReportFolder.write(report, folder, language);
    }

    private static <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UnreadableReportException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }
}
