package dev.lockstep.core.verify;

import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import dev.lockstep.model.TestCase;
import dev.lockstep.model.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An exercise as an author may have left it. */
final class Authored {
    final Path folder;

    Authored(Path folder) {
        this.folder = folder;
    }

    Authored write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Exercise exercise(Criterion... criteria) {
        return new Exercise(
                new ExerciseId("tlb"),
                "A TLB",
                "Translates.",
                folder,
                new Rubric(List.of(criteria)),
                Limits.DEFAULT,
                new FilePolicy(List.of("oslab/Tlb.java")),
                ApiPolicy.USUAL);
    }

    static Criterion criterion(String id, int points) {
        return new Criterion(id, "Title of " + id, points, "Look at " + id + " again.", List.of());
    }

    static TestCase test(Visibility visibility, String method, String... criteria) {
        return new TestCase("oslab.TlbTest#" + method + "()", method, visibility, List.of(criteria));
    }
}
