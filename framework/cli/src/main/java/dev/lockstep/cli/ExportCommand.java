package dev.lockstep.cli;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.batch.MissingShards;
import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.batch.RunFolder;
import dev.lockstep.model.Report;
import dev.lockstep.model.ResultRow;
import dev.lockstep.reports.ReportFolder;
import dev.lockstep.reports.formats.ReportFormat;
import dev.lockstep.reports.formats.ReportFormats;
import dev.lockstep.reports.platforms.CourseFormat;
import dev.lockstep.reports.platforms.CourseFormats;
import dev.lockstep.reports.platforms.CourseGrades;
import dev.lockstep.reports.platforms.Exported;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the results of a course in the forms that other systems take in. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the results of a course for other systems.",
            "Exits with 1 if something has no place there; that is listed."
        })
final class ExportCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Parameters(paramLabel = "DIR", description = "The folder that 'lockstep batch' wrote.")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "NAME[=FILE]",
            description = "moodle=WORKSHEET.csv or canvas=GRADEBOOK.csv fill in a copy of your platform's own file;"
                    + " gradescope, junit, sarif, github-annotations, github-summary and csv write a file for each"
                    + " submission. May be repeated.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--grade-column",
            paramLabel = "TITLE",
            defaultValue = "",
            description = "Which column of the gradebook to fill in: the assignment's title or number.")
    private String column = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        List<ResultRow> rows = rows();
        List<String> left = new ArrayList<>();
        for (String format : formats) {
            try {
                left.addAll(export(format, rows, terminal));
            } catch (IOException broken) {
                throw new ToolFailure("'" + format + "' cannot be written: " + broken.getMessage(), broken);
            }
        }
        if (!left.isEmpty()) {
            terminal.println("Without a place there:");
            left.stream().limit(SHOWN).forEach(each -> terminal.println("  " + each));
            if (left.size() > SHOWN) {
                terminal.println("  … and " + (left.size() - SHOWN) + " more");
            }
        }
        return left.isEmpty() ? ExitCode.OK : ExitCode.LOST;
    }

    private List<ResultRow> rows() {
        RunFolder folder = new RunFolder(out, Results.FORMAT);
        Run run = folder.run()
                .orElseThrow(() ->
                        new BadInput("'" + out + "' holds no run.json; give the folder that 'lockstep batch' wrote"));
        try {
            return folder.results(run.conditions()).stream().map(Result::row).toList();
        } catch (MissingShards missing) {
            throw new BadInput(missing.getMessage());
        }
    }

    private List<String> export(String wanted, List<ResultRow> rows, PrintWriter terminal) throws IOException {
        int file = wanted.indexOf('=');
        String name = file < 0 ? wanted : wanted.substring(0, file);
        Optional<CourseFormat> platform = CourseFormats.find(name);
        if (platform.isPresent()) {
            if (file < 0) {
                throw new BadInput("--format " + name + " needs a file to fill in, " + name + "=FILE: "
                        + platform.get().template());
            }
            Path template = Path.of(wanted.substring(file + 1));
            return filled(platform.get().export(new CourseGrades(rows, out), template, column, out), terminal);
        }
        return each(ReportFormats.find(name).orElseThrow(() -> unknown(name)), rows, terminal);
    }

    private static List<String> filled(Exported exported, PrintWriter terminal) {
        if (exported instanceof Exported.Refused refused) {
            throw new BadInput(refused.problem());
        }
        Exported.Written written = (Exported.Written) exported;
        written.files().forEach(each -> terminal.println("Wrote " + each));
        terminal.println("Grades filled in: " + written.filled());
        return written.left();
    }

    private List<String> each(ReportFormat format, List<ResultRow> rows, PrintWriter terminal) throws IOException {
        int files = 0;
        List<String> left = new ArrayList<>();
        for (ResultRow row : rows) {
            if (row.report().isEmpty()) {
                left.add(row.submission() + ": has no report");
            } else {
                Path folder = out.resolve(row.report());
                Report report = ReportFolder.readInstructor(folder);
                files += ReportFormats.write(report, List.of(format), folder).size();
            }
        }
        terminal.println(
                "Wrote " + files + " files of format " + format.name() + " below " + out.resolve("submissions"));
        return left;
    }

    private static BadInput unknown(String name) {
        return new BadInput("there is no format '" + name + "'; there are: "
                + Stream.concat(
                                CourseFormats.all().stream().map(CourseFormat::name),
                                ReportFormats.all().stream().map(ReportFormat::name))
                        .collect(Collectors.joining(", ")));
    }
}
