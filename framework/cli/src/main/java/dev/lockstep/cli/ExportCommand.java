package dev.lockstep.cli;

import dev.lockstep.core.batch.MissingShards;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.batch.RunFolder;
import dev.lockstep.model.ResultRow;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    @Parameters(paramLabel = "DIR", description = "The folder that '${ROOT-COMMAND-NAME} batch' wrote.")
    private Path out = Path.of("");

    @Mixin
    private ExportOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<CourseExport> exports = options.chosen();
        if (exports.isEmpty()) {
            throw new BadInput("which form? Give --format NAME once or more; 'lockstep export --help' lists them");
        }
        return CourseExport.write(exports, rows(), out, spec.commandLine().getOut())
                .exitCode();
    }

    private List<ResultRow> rows() {
        RunFolder folder = new RunFolder(out, Results.FORMAT);
        Run run = folder.run()
                .orElseThrow(() ->
                        new BadInput("'" + out + "' holds no run.json; give the folder that 'lockstep batch' wrote"));
        try {
            return run.with(folder.results(run.conditions())).rows();
        } catch (MissingShards missing) {
            throw new BadInput(missing.getMessage());
        }
    }
}
