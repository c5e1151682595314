package dev.lockstep.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.core.verify.Finding;
import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.FilePolicy;
import dev.lockstep.model.Limits;
import dev.lockstep.model.Rubric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author wrote about equivalent mutants, and what is wrong with it. */
class EquivalentMutantsReaderTest {
    private static final String ENTRY = "{\"in\": \"Tlb.find\", \"line\": \"return -1;\", \"change\": \"gone\"";

    @TempDir
    private Path folder;

    @Test
    void readsReasonsByMutant() throws IOException {
        EquivalentMutants read =
                read("[" + ENTRY + ", \"why\": \"faster\"}, " + ENTRY + ", \"ordinal\": 2, \"why\": \"b\"}]");

        assertThat(read.problems()).isEmpty();
        assertThat(read.reasons())
                .containsEntry(new MutantName("Tlb.find", "return -1;", "gone", 1), "faster")
                .containsEntry(new MutantName("Tlb.find", "return -1;", "gone", 2), "b");
    }

    @Test
    void anExerciseWithoutTheFileNamesNone() throws IOException {
        Files.createDirectories(folder.resolve("solutions"));

        EquivalentMutants read = EquivalentMutantsReader.read(exercise());

        assertThat(read.reasons()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void findsAnEntryWithoutAReason() throws IOException {
        assertThat(read("[" + ENTRY + ", \"why\": \" \"}]").problems())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("lacks [why]", "Tlb.find");
    }

    @Test
    void findsAMisspeltField() throws IOException {
        assertThat(read("[" + ENTRY + ", \"number\": 2, \"why\": \"a\"}]").problems())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("unknown [number]");
    }

    @Test
    void findsTwoEntriesForOneMutant() throws IOException {
        assertThat(read("[" + ENTRY + ", \"why\": \"a\"}, " + ENTRY + ", \"why\": \"b\"}]")
                        .problems())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("two entries for one mutant", "Tlb.find");
    }

    @Test
    void findsWhatIsNoJson() throws IOException {
        assertThat(read("[{]").problems())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("is not JSON");
    }

    private EquivalentMutants read(String json) throws IOException {
        Files.createDirectories(folder.resolve("solutions"));
        Files.writeString(folder.resolve("solutions").resolve(EquivalentMutantsReader.FILE), json);
        return EquivalentMutantsReader.read(exercise());
    }

    private Exercise exercise() {
        return new Exercise(
                new ExerciseId("tlb"),
                "A TLB",
                "Translates.",
                folder,
                new Rubric(List.of()),
                Limits.DEFAULT,
                new FilePolicy(List.of("oslab/Tlb.java")),
                ApiPolicy.USUAL);
    }
}
