package dev.lockstep.cli;

import dev.lockstep.core.batch.FolderStore;
import dev.lockstep.core.batch.MissingShards;
import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.batch.RunFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the shards of a course. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Joins the shards of a course in one folder, and makes the tables of the whole course.",
            "Exits with 0 if every submission was graded, and with 3 if not, or if a shard is missing."
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "OUT",
            description = "The folder of the whole course; it may hold shards itself.")
    private Path out = Path.of("");

    @Parameters(index = "1..*", paramLabel = "DIR", description = "Folders of other shards.")
    private List<Path> others = new ArrayList<>();

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        RunFolder folder = new RunFolder(out, Results.FORMAT);
        Run run = run(folder);
        try (FolderStore store = FolderStore.open(out, Results.in(language.chosen()))) {
            others.forEach(other -> takeOver(other, run, folder, store));
            List<Result> results = folder.results(run.conditions());
            results.stream()
                    .filter(result -> result.row().isGraded())
                    .forEach(result -> store.show(result.row(), result.key()));
            CourseOutcome outcome = new CourseOutcome(run, results);
            outcome.writeUnmapped(out);
            outcome.print(terminal);
            CourseFiles.write(outcome.course(), out, language.chosen(), terminal);
            return outcome.exitCode();
        } catch (MissingShards missing) {
            spec.commandLine().getErr().println("lockstep: " + Launcher.typed(missing.getMessage()));
            return ExitCode.OUR_FAULT;
        }
    }

    /** What the folder was graded as, or the first of the others. */
    private Run run(RunFolder folder) {
        return folder.run().orElseGet(() -> {
            Run first = others.stream()
                    .flatMap(other -> new RunFolder(other, Results.FORMAT).run().stream())
                    .findFirst()
                    .orElseThrow(() -> new BadInput("there is nothing to merge: no run.json in " + out
                            + (others.isEmpty() ? "" : " or " + others)
                            + ". Give folders that 'lockstep shard' wrote"));
            folder.set(first);
            return first;
        });
    }

    private static void takeOver(Path other, Run run, RunFolder folder, FolderStore store) {
        RunFolder from = new RunFolder(other, Results.FORMAT);
        Run theirs = from.run()
                .orElseThrow(() -> new BadInput(
                        "'" + other + "' holds no run.json; give a folder that" + " 'lockstep shard' wrote"));
        List<String> changes = run.changesTo(theirs.conditions());
        if (!changes.isEmpty()) {
            throw new BadInput("'" + other + "' does not fit the rest: " + String.join(", ", changes));
        }
        try (FolderStore theirStore = FolderStore.openAside(other, Results.FORMAT)) {
            folder.takeOver(from, theirStore, store, run.conditions());
        }
    }
}
