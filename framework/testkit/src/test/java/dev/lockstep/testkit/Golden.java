package dev.lockstep.testkit;

import dev.lockstep.core.GradingPipeline;
import dev.lockstep.core.catalog.ExerciseCatalog;
import dev.lockstep.core.intake.Intake;
import dev.lockstep.core.intake.Received;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Report;
import dev.lockstep.model.Submission;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden folders: one tiny submission for each kind of result, named for what it shows. */
final class Golden {
    private static final Path FOLDER = Build.home().resolve("framework/testkit/src/test/resources/golden");

    private Golden() {}

    private static Exercise exercise(String id) {
        return ExerciseCatalog.load(List.of(FOLDER.resolve("exercises")))
                .find(id)
                .orElseThrow();
    }

    /** The exercise that a result belongs to: a file "exercise" beside the submission names it; without one it is the tally. */
    private static Exercise exerciseOf(Path result) throws IOException {
        Path named = result.resolve("exercise");
        return exercise(Files.exists(named) ? Files.readString(named).strip() : "tally");
    }

    static List<Path> results() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER.resolve("results"))) {
            return folders.sorted().toList();
        }
    }

    static Path result(String name) {
        return FOLDER.resolve("results").resolve(name);
    }

    /** Whether a file "unvetted" beside the submission says that it shows what stands behind vetting. */
    static boolean isUnvetted(Path result) {
        return Files.exists(result.resolve("unvetted"));
    }

    static Report grade(GradingPipeline pipeline, Path result) throws IOException {
        Exercise exercise = exerciseOf(result);
        Received received = Intake.receive(result.resolve("submission"), exercise);
        if (received instanceof Received.Accepted accepted) {
            Submission submission = accepted.submission();
            SubmissionId name = new SubmissionId(result.getFileName().toString());
            return pipeline.grade(exercise, new Submission(name, submission.files(), submission.ignored()));
        }
        throw new AssertionError(received.toString());
    }
}
