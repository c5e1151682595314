package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.batch.Batch;
import dev.lockstep.core.batch.BatchListener;
import dev.lockstep.core.batch.Conditions;
import dev.lockstep.core.batch.FolderStore;
import dev.lockstep.core.batch.GradeChanges;
import dev.lockstep.core.batch.LocalEngine;
import dev.lockstep.core.batch.MissingShards;
import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.batch.RunFolder;
import dev.lockstep.core.batch.Shard;
import dev.lockstep.core.batch.StoredSubmissions;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.GradeChange;
import dev.lockstep.reports.WholeFileWriter;
import dev.lockstep.reports.formats.ChangesCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Grades the very files that were graded before with the exercise as it is now, and compares. */
final class Regrading {
    private final Context context;
    private final CourseOptions options;
    private final RunFolder folder;
    private final Path out;

    Regrading(Context context, CourseOptions options, RunFolder folder, Path out) {
        this.context = context;
        this.options = options;
        this.folder = folder;
        this.out = out;
    }

    int grade(PrintWriter terminal) {
        Installation installation = context.installation();
        options.demandSandbox(installation);
        Run before = folder.run().orElseThrow(() -> ChangeOfGrades.nothingGraded(out));
        Exercise exercise = context.exercise(before.conditions().exercise().value(), before.exerciseFolder());
        Conditions now = Conditions.of(exercise, installation)
                .inRound(before.conditions().round());
        List<String> changes = before.changesTo(now);
        if (changes.isEmpty()) {
            terminal.println("Nothing that grades depend on has changed since '" + out + "' was graded. '"
                    + Launcher.command() + " batch --fresh' grades again even so.");
            return ExitCode.OK;
        }
        terminal.println("Since then " + String.join(", ", changes) + ".");
        Run run = Run.of(exercise, now, installation.sandbox().level().name(), before.submissions(), before.source())
                .counting(before.attempts(), before.unmapped());
        return compare(before, run, exercise, installation, terminal);
    }

    private int compare(Run before, Run run, Exercise exercise, Installation installation, PrintWriter terminal) {
        try (FolderStore store = FolderStore.openAside(out, Results.FORMAT)) {
            List<Result> old = folder.results(before.conditions());
            StoredSubmissions stored = new StoredSubmissions(old, store);
            Batch batch = new Batch(exercise, run.conditions(), stored.entries(), Shard.WHOLE, stored);
            List<Result> results = graded(batch, store, installation, terminal);
            folder.finish(batch, results);
            folder.propose(run);
            List<GradeChange> changes = new GradeChanges(store).between(old, results);
            print(old, results, changes, terminal);
            return exitCode(changes, new CourseOutcome(run, results), terminal);
        } catch (MissingShards unfinished) {
            throw new BadInput("'" + out + "' was not graded to its end: " + unfinished.getMessage());
        }
    }

    private List<Result> graded(Batch batch, FolderStore store, Installation installation, PrintWriter terminal) {
        BatchListener progress = options.progress(terminal);
        try {
            return new LocalEngine(installation, options.jobs()).grade(batch, store, progress);
        } finally {
            progress.ended();
        }
    }

    private static int exitCode(List<GradeChange> changes, CourseOutcome outcome, PrintWriter terminal) {
        if (outcome.exitCode() != ExitCode.OK) {
            outcome.print(terminal);
            return outcome.exitCode();
        }
        return changes.isEmpty() ? ExitCode.OK : ExitCode.LOST;
    }

    private void print(List<Result> old, List<Result> results, List<GradeChange> changes, PrintWriter terminal) {
        Path csv = out.resolve("regrade").resolve("difference.csv");
        try {
            WholeFileWriter.write(csv, ChangesCsv.render(changes));
        } catch (IOException broken) {
            throw new ToolFailure(csv + " cannot be written: " + broken.getMessage(), broken);
        }
        new ChangeSummary(old, results, changes).print(terminal);
        terminal.println("Difference: " + csv);
        terminal.println("The old grades count until '" + Launcher.command() + " regrade --apply "
                + GoingOn.quoted(out.toString()) + "'.");
    }
}
