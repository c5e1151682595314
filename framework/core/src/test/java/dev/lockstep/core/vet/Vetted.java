package dev.lockstep.core.vet;

import dev.lockstep.core.compile.Compiled;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.ClassFiles;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Refusal;
import dev.lockstep.model.Rubric;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.model.Vetting;
import dev.lockstep.model.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sources compiled and vetted as a submission, and never run. */
final class Vetted {
    private static final Path SAMPLES = Path.of("src/test/resources/vet");

    private Vetted() {}

    /** What each refusal says, with its line: {@code 3: System.exit(int)}. */
    static List<String> refusals(String... sources) {
        return refusals(ApiPolicy.USUAL, sources);
    }

    static List<String> refusals(ApiPolicy policy, String... sources) {
        return lines(vet(policy, sources));
    }

    static Vetting vet(ApiPolicy policy, String... sources) {
        List<SourceFile> files = Stream.of(sources).map(Compiled::file).toList();
        return vet(workspace(policy, paths(files), files), Compiled.of(sources));
    }

    static Vetting vet(Workspace workspace, ClassFiles classes) {
        return Vetter.standard().vet(workspace, classes);
    }

    static List<String> lines(Vetting vetting) {
        return vetting.refusals().stream().map(Vetted::line).toList();
    }

    private static String line(Refusal refusal) {
        return refusal.line() + ": " + refusal.call();
    }

    /** Students supply {@code editable}; the rest of {@code files} comes with the exercise. */
    static Workspace workspace(ApiPolicy policy, List<String> editable, List<SourceFile> files) {
        Exercise exercise = new Exercise(
                new ExerciseId("tlb"),
                "A TLB",
                "Translates.",
                Path.of("exercises/tlb"),
                new Rubric(List.of(new Criterion("hit", "Hits", 100, "Look twice.", List.of()))),
                Limits.DEFAULT,
                new FilePolicy(editable),
                policy);
        return new Workspace(exercise, new Submission(new SubmissionId("alice"), files, List.of()), files);
    }

    static List<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).toList();
    }

    /** The sources in a folder of samples. */
    static List<Path> samples(String folder) {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static SourceFile sourceFile(Path sample) {
        return new SourceFile("oslab/" + sample.getFileName(), text(sample));
    }
}
