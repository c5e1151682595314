package dev.lockstep.core.intake;

import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** An exercise that asks for one file, and a place to hand it in. */
abstract class IntakeFixture {
    static final String PATH = "oslab/tlb/Tlb.java";
    static final String TEXT = "package oslab.tlb;\npublic class Tlb {}\n";

    final Exercise exercise = exercise(PATH);

    @TempDir
    Path temp;

    Received receive(Path handedIn) {
        return Intake.receive(handedIn, exercise);
    }

    /** The folder {@code alice} with these files: path, text, path, text. */
    Path folder(String... pathsAndTexts) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("alice"));
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            Path file = folder.resolve(pathsAndTexts[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, pathsAndTexts[i + 1]);
        }
        return folder;
    }

    /** The archive {@code alice.zip} with these entries: name, text, name, text. */
    Path zip(String... namesAndTexts) throws IOException {
        return Zips.of(temp.resolve("alice.zip"), namesAndTexts);
    }

    static Exercise exercise(String... editable) {
        return new Exercise(
                new ExerciseId("tlb"),
                "A TLB",
                "Translates.",
                Path.of("exercises/tlb"),
                new Rubric(List.of(new Criterion("hit", "Hits", 100, "Look twice.", List.of()))),
                Limits.DEFAULT,
                new FilePolicy(List.of(editable)),
                ApiPolicy.USUAL);
    }
}
