package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.UnreadableReportException;
import dev.lockstep.reports.formats.ReportFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders reports again. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Renders report.html again, and other formats, from report.json alone.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A folder that lockstep grade wrote, or a folder in it.")
    private Path folder = Path.of("");

    @Mixin
    private FormatOption formats;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            ReportFolder.render(folder, language.chosen())
                    .forEach(page -> spec.commandLine().getOut().println("Wrote " + page));
            if (!formats.chosen().isEmpty()) {
                ReportFormats.write(ReportFolder.readInstructor(folder), formats.chosen(), folder)
                        .forEach(file -> spec.commandLine().getOut().println("Wrote " + file));
            }
            return ExitCode.OK;
        } catch (UnreadableReportException notOurs) {
            throw new BadInput(notOurs.getMessage());
        } catch (IOException broken) {
            throw new ToolFailure("the reports in " + folder + " cannot be rendered: " + broken.getMessage(), broken);
        }
    }
}
