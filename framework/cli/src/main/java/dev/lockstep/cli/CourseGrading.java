package dev.lockstep.cli;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.batch.Batch;
import dev.lockstep.core.batch.BatchListener;
import dev.lockstep.core.batch.Conditions;
import dev.lockstep.core.batch.FolderStore;
import dev.lockstep.core.batch.LocalEngine;
import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.batch.RunFolder;
import dev.lockstep.core.batch.Shard;
import dev.lockstep.core.course.Course;
import dev.lockstep.core.course.CourseSource;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Grades a course, or one shard of it, into a folder. */
final class CourseGrading {
    private final Context context;
    private final CourseOptions options;
    private final CourseSource source;
    private final Path submissions;
    private final Path out;
    private final boolean fresh;
    private final List<String> arguments;

    /** @param arguments of the command, to be given again if it is stopped */
    CourseGrading(
            Context context,
            CourseOptions options,
            CourseSource source,
            Path submissions,
            Path out,
            boolean fresh,
            List<String> arguments) {
        this.context = context;
        this.options = options;
        this.source = source;
        this.submissions = submissions;
        this.out = out;
        this.fresh = fresh;
        this.arguments = arguments;
    }

    /** Grades the submissions of {@code shard} for {@code exerciseId}; returns what they came to. */
    CourseOutcome grade(String exerciseId, Shard shard, PrintWriter terminal) {
        Installation installation = context.installation();
        options.demandSandbox(installation);
        Exercise exercise = context.exercise(exerciseId);
        OutFolder.checkedForCourse(out, submissions);
        try (Course course = read()) {
            return GoingOn.orSay(arguments, () -> graded(exercise, course, shard, installation, terminal));
        } catch (IOException broken) {
            throw new ToolFailure(submissions + " cannot be closed: " + broken.getMessage(), broken);
        }
    }

    private CourseOutcome graded(
            Exercise exercise, Course course, Shard shard, Installation installation, PrintWriter terminal) {
        RunFolder folder = new RunFolder(out, Results.FORMAT);
        Run run = begun(folder, run(exercise, installation).counting(source.attempts(), course.unmapped()));
        Batch batch = new Batch(exercise, run.conditions(), course.entries(), shard);
        BatchListener progress = options.progress(terminal);
        try {
            List<Result> results = graded(batch, installation, progress);
            folder.finish(batch, results);
            CourseOutcome outcome = new CourseOutcome(run, results);
            outcome.writeUnmapped(out);
            outcome.unmapped().forEach(each -> progress.unmapped(each.path(), each.reason()));
            return outcome;
        } finally {
            progress.ended();
        }
    }

    private Course read() {
        try {
            return source.read(submissions);
        } catch (IOException broken) {
            throw new BadInput("'" + submissions + "' " + broken.getMessage());
        }
    }

    private List<Result> graded(Batch batch, Installation installation, BatchListener progress) {
        try (FolderStore store = FolderStore.open(out, Results.in(options.language()))) {
            return new LocalEngine(installation, options.jobs()).grade(batch, store, progress);
        }
    }

    private Run run(Exercise exercise, Installation installation) {
        return Run.of(
                exercise,
                Conditions.of(exercise, installation),
                installation.sandbox().level().name(),
                submissions,
                source.name());
    }

    /** What was graded under other conditions is not mixed with this, and not overwritten either. */
    private Run begun(RunFolder folder, Run now) {
        Optional<Run> before = folder.run();
        if (before.isEmpty()) {
            folder.set(now);
            return now;
        }
        List<String> changes = before.get().changesTo(now.conditions());
        if (!changes.isEmpty()) {
            throw new BadInput("'" + out + "' was graded before, and since then " + String.join(", ", changes)
                    + ". 'lockstep regrade " + out
                    + "' says who gains or loses by that; or name another folder with --out");
        }
        int round = before.get().conditions().round();
        Run run = now.under(now.conditions().inRound(fresh ? round + 1 : round));
        folder.set(run);
        return run;
    }
}
