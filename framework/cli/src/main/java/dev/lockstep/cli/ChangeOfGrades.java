package dev.lockstep.cli;

import dev.lockstep.core.batch.FolderStore;
import dev.lockstep.core.batch.MissingShards;
import dev.lockstep.core.batch.Result;
import dev.lockstep.core.batch.Run;
import dev.lockstep.core.batch.RunFolder;
import dev.lockstep.reports.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Lets the grades of a second grading count; the old results stay in the journal. */
final class ChangeOfGrades {
    private final RunFolder folder;
    private final Path out;
    private final Language language;

    ChangeOfGrades(RunFolder folder, Path out, Language language) {
        this.language = language;
        this.folder = folder;
        this.out = out;
    }

    int apply(PrintWriter terminal) {
        if (folder.run().isEmpty()) {
            throw nothingGraded(out);
        }
        Run proposed = folder.proposed()
                .orElseThrow(() -> new BadInput("there is nothing to apply in '" + out + "'; 'lockstep regrade " + out
                        + "' finds out what would change"));
        try (FolderStore store = FolderStore.open(out, Results.in(language))) {
            List<Result> results = folder.results(proposed.conditions());
            folder.accept(proposed);
            results.stream()
                    .filter(result -> result.row().isGraded())
                    .forEach(result -> store.show(result.row(), result.key()));
            CourseOutcome outcome = new CourseOutcome(proposed, results);
            outcome.writeUnmapped(out);
            outcome.print(terminal);
            CourseFiles.write(outcome.course(), out, language, terminal);
            folder.forgetProposal();
            return outcome.exitCode();
        } catch (MissingShards unfinished) {
            throw new BadInput("the new grades of '" + out + "' are not complete: " + unfinished.getMessage());
        }
    }

    static BadInput nothingGraded(Path out) {
        return new BadInput("'" + out + "' holds no run.json; give the folder that 'lockstep batch' wrote");
    }
}
