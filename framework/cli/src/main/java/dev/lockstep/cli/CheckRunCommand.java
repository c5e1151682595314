package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.model.Report;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.UnreadableReportException;
import dev.lockstep.reports.WholeFileWriter;
import dev.lockstep.reports.formats.CheckRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes of a student's report what a pull request shows. */
@Command(
        name = "check-run",
        mixinStandardHelpOptions = true,
        description = "Writes check-run.json for GitHub's API, summary.md and badge.svg, from a student's report.")
final class CheckRunCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "REPORT",
            description = "Folder with the student's report.json, or with rejected.txt; missing means: not graded.")
    private Path folder = Path.of("");

    @Option(names = "--commit", required = true, paramLabel = "SHA", description = "The commit that was graded.")
    private String commit = "";

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "60",
            description = "Per cent of the points below which the check fails; ${DEFAULT-VALUE} if not given.")
    private int threshold;

    @Option(names = "--hide-points", description = "Says which criteria were lost, but no points.")
    private boolean hidesPoints;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the three files.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            CheckRun check = made(new CheckRun.Terms(commit, threshold, !hidesPoints));
            WholeFileWriter.write(out.resolve("check-run.json"), check.json());
            WholeFileWriter.write(out.resolve("summary.md"), check.summary());
            WholeFileWriter.write(out.resolve("badge.svg"), check.badge());
            spec.commandLine().getOut().println("Wrote a check that ends in " + check.conclusion() + " to " + out);
            return ExitCode.OK;
        } catch (IllegalArgumentException | UnreadableReportException bad) {
            throw new BadInput(bad.getMessage());
        } catch (IOException broken) {
            throw new ToolFailure("the check cannot be written to " + out + ": " + broken.getMessage(), broken);
        }
    }

    private CheckRun made(CheckRun.Terms terms) throws IOException {
        Path rejected = folder.resolve("rejected.txt");
        if (Files.exists(rejected)) {
            return CheckRun.rejected(Files.readString(rejected), terms);
        }
        if (!Files.exists(folder.resolve("report.json"))) {
            return CheckRun.notGraded(terms);
        }
        Report report = ReportFolder.readOnly(folder);
        return CheckRun.of(report, terms);
    }
}
