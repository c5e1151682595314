package dev.lockstep.core.suite;

import dev.lockstep.core.Installation;
import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.maven.Libraries;
import dev.lockstep.core.maven.UnfetchedLibraries;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.core.source.Fingerprint;
import dev.lockstep.core.source.SourceTree;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.SourceFile;
import dev.lockstep.model.Submission;
import dev.lockstep.model.SubmissionId;
import dev.lockstep.model.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The author's sources of an exercise: stub, public tests, hidden tests. */
record SuiteSources(Path folder, List<SourceFile> stub, List<SourceFile> publicTests, List<SourceFile> hiddenTests) {
    static SuiteSources read(Exercise exercise) {
        Path folder = exercise.folder();
        return new SuiteSources(
                folder,
                SourceTree.read(folder.resolve(ExerciseLayout.STUB)),
                SourceTree.read(folder.resolve(ExerciseLayout.PUBLIC_TESTS)),
                SourceTree.read(folder.resolve(ExerciseLayout.HIDDEN_TESTS)));
    }

    /** The stub as if somebody had handed in nothing, with the libraries of {@code exercise}. */
    Workspace workspace(Exercise exercise, Installation installation) {
        Submission nothing = new Submission(new SubmissionId("stub"), List.of(), List.of());
        try {
            return new Workspace(exercise, nothing, stub, Libraries.classesOf(exercise, installation));
        } catch (UnfetchedLibraries unfetched) {
            throw new BrokenExercise(List.of(unfetched.getMessage()));
        }
    }

    /** Changes when anything changes that the compiled tests depend on. */
    String fingerprint(Installation installation) {
        Fingerprint fingerprint = new Fingerprint()
                .add(Installation.VERSION)
                .add(Runtime.version().toString())
                .add(bytesOf(installation.kit()));
        installation
                .workerClassPath()
                .forEach(jar -> fingerprint.add(jar.getFileName().toString()));
        Path pom = folder.resolve(ExerciseLayout.POM);
        if (Files.isRegularFile(pom)) {
            fingerprint.add(bytesOf(pom));
        }
        return fingerprint.add(stub).add(publicTests).add(hiddenTests).hexadecimal();
    }

    private static byte[] bytesOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new ToolFailure(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }
}
