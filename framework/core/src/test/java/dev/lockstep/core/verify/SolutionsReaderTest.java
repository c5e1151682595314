package dev.lockstep.core.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolutionsReaderTest {
    private static final String NOTHING = "{\"loses\": []}";
    private static final String HIT = "{\"loses\": [\"hit\"]}";

    @TempDir
    Path root;

    private Authored tlb;

    @BeforeEach
    void oneReferenceAndOneMutant() {
        tlb = new Authored(root.resolve("exercises/tlb"))
                .write("solutions/reference/expected.json", NOTHING)
                .write("solutions/mutants/no-hits/expected.json", HIT);
    }

    @Test
    void readsReferenceAlternativesAndMutantsInOrderOfTheirNames() {
        tlb.write("solutions/alternatives/with-locks/expected.json", NOTHING)
                .write(
                        "solutions/mutants/all-hits/expected.json",
                        "{\"loses\": [\"hit\"], \"more-than-25\": \"one test\"}");

        Solutions solutions = read();

        assertThat(solutions.problems()).isEmpty();
        assertThat(solutions.right()).extracting(Solution::name).containsExactly("reference", "with-locks");
        assertThat(solutions.mutants()).extracting(Solution::name).containsExactly("all-hits", "no-hits");
        assertThat(solutions.mutants()).extracting(Solution::moreThan25).containsExactly("one test", "");
        assertThat(solutions.all()).hasSize(4);
    }

    @Test
    void looksBesideTheFolderOfExercisesWhenAnExerciseHasNoneOfItsOwn() {
        new Authored(root)
                .write("exercises/lru/exercise.json", "{}")
                .write("solutions/tlb/reference/expected.json", NOTHING)
                .write("solutions/tlb/mutants/far/expected.json", HIT);
        Authored elsewhere = new Authored(root.resolve("exercises/other"));

        Solutions solutions = SolutionsReader.read(elsewhere.exercise(Authored.criterion("hit", 100)));

        assertThat(solutions.mutants()).extracting(Solution::name).containsExactly("far");
    }

    @Test
    void saysThatThereIsNoReference() {
        Authored empty = new Authored(root.resolve("elsewhere/empty"));

        Solutions solutions = SolutionsReader.read(empty.exercise(Authored.criterion("hit", 100)));

        assertThat(solutions.problems())
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .contains("no reference solution");
    }

    @Test
    void saysThatASolutionDoesNotSayWhatItLoses() {
        tlb.write("solutions/mutants/silent/Tlb.java", "class Tlb {}");

        finds("mutants/silent/expected.json", "cannot be read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"loses": ["hit"          | is not JSON
                    {"loses": ["hit", "hits"]}| 'loses' names 'hits', which is no criterion of the rubric
                    {"loses": "hit"}          | 'loses' must be a list of criterion ids
                    {"lose": ["hit"]}         | 'loses' must be a list of criterion ids
                    []                        | 'loses' must be a list of criterion ids
                    ''                        | 'loses' must be a list of criterion ids
                    """)
    void saysWhatIsWrongWithAnExpectation(String json, String problem) {
        tlb.write("solutions/mutants/broken/expected.json", json);

        finds("mutants/broken/expected.json", problem);
    }

    @Test
    void refusesARightSolutionThatLosesSomething() {
        tlb.write("solutions/reference/expected.json", HIT);

        finds("reference/expected.json", "a right solution loses nothing, but 'loses' names [hit]");
    }

    @Test
    void keepsTheOtherSolutionsWhenOneIsBroken() {
        tlb.write("solutions/mutants/broken/expected.json", "{");

        assertThat(read().mutants()).extracting(Solution::name).containsExactly("broken", "no-hits");
    }

    private void finds(String place, String message) {
        assertThat(read().problems()).singleElement().satisfies(finding -> {
            assertThat(Path.of(finding.place())).endsWithRaw(Path.of(place));
            assertThat(finding.message()).contains(message);
        });
    }

    private Solutions read() {
        return SolutionsReader.read(tlb.exercise(Authored.criterion("hit", 100)));
    }
}
