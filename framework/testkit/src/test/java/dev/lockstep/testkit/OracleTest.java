package dev.lockstep.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code lockstep oracle}: cases from outside, and cases made here by models of our own, of other sizes and shapes. */
class OracleTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"page-table, paging-linear, 60", "page-table, paging-multilevel, 20", "tlb, tlb, 80"})
    void theReferenceAgreesWithEveryCaseFromOutside(String exercise, String file, int cases) {
        LockstepProcess.Result result = oracle(exercise, tracked(exercise, file));

        assertThat(result.output()).isEqualToIgnoringNewLines("agree " + cases + " of " + cases);
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "page-table, paging-linear, alternatives/maps-and-division, 60",
        "page-table, paging-multilevel, alternatives/maps-and-division, 20",
        "tlb, tlb, alternatives/one-list-a-set, 80"
    })
    void soDoesASecondRightSolution(String exercise, String file, String solution, int cases) {
        LockstepProcess.Result result =
                oracle(exercise, tracked(exercise, file), "--submission", solution(exercise, solution));

        assertThat(result.output()).isEqualToIgnoringNewLines("agree " + cases + " of " + cases);
    }

    @Test
    void oneLevelAgreesForOtherPageSizes() throws IOException {
        SplittableRandom random = new SplittableRandom(41);
        List<String> lines = new ArrayList<>();
        for (int pageSize = 1; pageSize <= 1 << 24; pageSize *= 2) {
            lines.add(OracleModels.oneLevel(pageSize, 1 + random.nextInt(40), random));
        }

        assertAgree("page-table", lines);
    }

    @Test
    void twoLevelsAgreeForOtherShapes() throws IOException {
        SplittableRandom random = new SplittableRandom(43);
        List<String> lines = new ArrayList<>();
        for (int offsetBits = 1; offsetBits <= 8; offsetBits++) {
            lines.add(OracleModels.twoLevels(offsetBits, offsetBits, offsetBits, random));
            lines.add(OracleModels.twoLevels(1 + random.nextInt(8), 1 + random.nextInt(8), offsetBits, random));
        }

        assertAgree("page-table", lines);
    }

    @Test
    void buffersAgreeForOtherSizesAndSets() throws IOException {
        SplittableRandom random = new SplittableRandom(47);
        List<String> lines = new ArrayList<>();
        for (int sets = 1; sets <= 9; sets++) {
            for (int ways = 1; ways <= 9; ways++) {
                lines.add(OracleModels.buffer(sets, ways, random.nextBoolean(), random));
            }
        }

        assertAgree("tlb", lines);
    }

    @Test
    void aWrongSolutionIsShownWithInputExpectedAndGot() {
        LockstepProcess.Result result =
                oracle("tlb", tracked("tlb", "tlb"), "--submission", solution("tlb", "mutants/fifo-refreshed-on-hit"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output())
                .startsWith("agree 41 of 80")
                .contains("tlb-0-FIFO-3  (", "tlb.jsonl:1)")
                .contains("  input     {\"entries\":3,\"replacement\":\"FIFO\"")
                .contains("  expected  [[\"MISS\",-1]")
                .contains("  got       [[\"MISS\",-1]")
                .contains("  first difference at [6][1]")
                .contains("and 34 more");
    }

    @Test
    void aSolutionThatBreaksOffDisagrees() {
        LockstepProcess.Result result =
                oracle("tlb", tracked("tlb", "tlb"), "--submission", solution("tlb", "mutants/does-not-compile"));

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).startsWith("agree 0 of 80").contains("does not compile");
    }

    @Test
    void aSolutionThatUsesWhatIsNotAllowedIsNotRun() throws IOException {
        Path solution = Files.createDirectory(folder.resolve("refused"));
        Path reference = Path.of(solution("tlb", "reference")).resolve("oslab/tlb");
        Files.copy(reference.resolve("MemoryManagementUnit.java"), solution.resolve("MemoryManagementUnit.java"));
        String source = Files.readString(reference.resolve("SetAssociativeTlb.java"));
        Files.writeString(
                solution.resolve("SetAssociativeTlb.java"), source.replace("hits++;", "hits++; System.exit(0);"));

        LockstepProcess.Result result = oracle("tlb", tracked("tlb", "tlb"), "--submission", solution.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).startsWith("agree 0 of 80").contains("uses what is not allowed here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"id\": \"b\", | is not one JSON value",
                "{\"id\": \"b\", \"input\": {\"entries\": 3, \"vpns\": []}, \"expected\": []} | input.replacement is missing",
                "{\"id\": \"b\", \"input\": {\"entries\": 0, \"replacement\": \"LRU\", \"vpns\": []}, \"expected\": []} | input.entries must be from 1"
            })
    void aMalformedLineIsNamedAndNothingIsSaidOfTheSolution(String line, String problem) throws IOException {
        Path file = Files.writeString(
                folder.resolve("cases.jsonl"),
                "{\"id\": \"a\", \"input\": {\"entries\": 3, \"replacement\": \"LRU\", \"vpns\": []}, \"expected\": []}\n"
                        + line);

        LockstepProcess.Result result = oracle("tlb", file);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors()).contains("cases.jsonl:2: ").contains(problem);
        assertThat(result.output()).isEmpty();
    }

    @Test
    void anExerciseThatAnswersNoCasesSaysSo() {
        LockstepProcess.Result result = oracle("semaphore", tracked("tlb", "tlb"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors()).contains("exercise 'semaphore' answers no oracle cases");
    }

    private void assertAgree(String exercise, List<String> lines) throws IOException {
        String text = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).replace("\"id\":\"\"", "\"id\":\"case-" + i + "\""))
                .collect(Collectors.joining("\n"));
        LockstepProcess.Result result = oracle(exercise, Files.writeString(folder.resolve("made.jsonl"), text));

        assertThat(result.output() + result.errors())
                .isEqualToIgnoringNewLines("agree " + lines.size() + " of " + lines.size());
    }

    private LockstepProcess.Result oracle(String exercise, Path cases, String... more) {
        List<String> arguments = new ArrayList<>(List.of("oracle", exercise, cases.toString()));
        arguments.addAll(List.of(more));
        return LockstepProcess.run(folder, arguments.toArray(String[]::new));
    }

    private static Path tracked(String exercise, String file) {
        return Build.home().resolve("exercises").resolve(exercise).resolve("oracle/" + file + ".jsonl");
    }

    private static String solution(String exercise, String name) {
        return Build.home().resolve("solutions").resolve(exercise).resolve(name).toString();
    }
}
