package dev.lockstep.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.model.ApiPolicy;
import dev.lockstep.model.ContractLevel;
import dev.lockstep.model.Criterion;
import dev.lockstep.model.Exercise;
import dev.lockstep.model.Feedback;
import dev.lockstep.model.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseCatalogTest {
    private static final String GOOD = """
            {"schema": "lockstep/exercise/v1", "id": "tlb", "title": "A TLB", "summary": "Translates.",
             "submit": ["oslab/Tlb.java"],
             "rubric": [
               {"id": "hit", "title": "Hits", "points": 60, "hint": "Look twice."},
               {"id": "miss", "title": "Misses", "points": 40, "hint": "Think.", "requires": ["hit"]}]}
            """;

    @TempDir
    Path root;

    @BeforeEach
    void oneGoodExercise() throws IOException {
        write("tlb", GOOD);
    }

    @Test
    void readsEveryFieldOfAManifest() throws IOException {
        write("tlb", with("\"rubric\"", """
                "limits": {"testSeconds": 3, "heapMegabytes": 64, "outputKilobytes": 8},
                "api": {"allow": ["java.util.zip"], "refuse": ["java.util.concurrent.Semaphore"]}, "rubric\""""));

        Exercise tlb = load().find("tlb").orElseThrow();

        assertThat(tlb.title()).isEqualTo("A TLB");
        assertThat(tlb.summary()).isEqualTo("Translates.");
        assertThat(tlb.folder()).isEqualTo(root.resolve("tlb"));
        assertThat(tlb.files().editable()).containsExactly("oslab/Tlb.java");
        assertThat(tlb.limits()).isEqualTo(new Limits(Duration.ofSeconds(3), 64, 8));
        assertThat(tlb.api())
                .isEqualTo(new ApiPolicy(List.of("java.util.zip"), List.of("java.util.concurrent.Semaphore")));
        assertThat(tlb.rubric().criteria())
                .containsExactly(
                        new Criterion("hit", "Hits", 60, "Look twice.", List.of()),
                        new Criterion("miss", "Misses", 40, "Think.", List.of("hit")));
    }

    @Test
    void readsWhichCriteriaShowTheFailingScheduleOfAHiddenTest() throws IOException {
        write("tlb", with("\"points\": 60", "\"points\": 60, \"feedback\": \"trace\""));

        assertThat(load().find("tlb").orElseThrow().rubric().criteria())
                .extracting(Criterion::feedback)
                .containsExactly(Feedback.TRACE, Feedback.HINT);
    }

    @Test
    void namesTheKindsOfFeedbackThatThereAre() throws IOException {
        write("tlb", with("\"points\": 60", "\"points\": 60, \"feedback\": \"all\""));

        assertThat(load().problems())
                .extracting(problem -> problem.message())
                .containsExactly("must be \"hint\" or \"trace\", but is \"all\"");
    }

    @Test
    void readsTheLevelAndHoldsAnExerciseThatNamesNoneToEverything() throws IOException {
        assertThat(load().find("tlb").orElseThrow().level()).isEqualTo(ContractLevel.PUBLISHED);

        write("tlb", with("\"rubric\"", "\"level\": \"draft\", \"rubric\""));

        assertThat(load().find("tlb").orElseThrow().level()).isEqualTo(ContractLevel.DRAFT);
    }

    @Test
    void namesTheLevelsThatThereAre() throws IOException {
        write("tlb", with("\"rubric\"", "\"level\": \"final\", \"rubric\""));

        assertThat(load().problems())
                .extracting(problem -> problem.message())
                .containsExactly("must be one of draft, course, published, but is \"final\"");
    }

    @Test
    void usesTheUsualLimitsWhereTheManifestIsSilent() {
        Exercise tlb = load().find("tlb").orElseThrow();

        assertThat(tlb.limits()).isEqualTo(Limits.DEFAULT);
        assertThat(tlb.api()).isEqualTo(ApiPolicy.USUAL);
    }

    @Test
    void acceptsTheFolderOfOneExercise() {
        ExerciseCatalog catalog = ExerciseCatalog.load(List.of(root.resolve("tlb")));

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.find("tlb")).isPresent();
    }

    @Test
    void readsAnExerciseOnceThoughTwoRootsLeadToIt() {
        ExerciseCatalog catalog = ExerciseCatalog.load(List.of(root, root.resolve("tlb")));

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.exercises()).hasSize(1);
    }

    @Test
    void listsExercisesInOrderOfTheirIdsAndPassesOverOtherFolders() throws IOException {
        write("barrier", GOOD.replace("\"tlb\"", "\"barrier\""));
        Files.createDirectories(root.resolve("target/classes"));

        ExerciseCatalog catalog = load();

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.exercises())
                .extracting(exercise -> exercise.id().value())
                .containsExactly("barrier", "tlb");
    }

    @Test
    void listsEveryProblemOfABrokenManifestAndHidesNoOtherExercise() throws IOException {
        write("paging", """
                {"schema": "lockstep/exercise/v2", "id": "pager", "titel": "x", "summary": 7,
                 "submit": ["oslab/Tlb.java"], "limits": {"testSeconds": 0},
                 "rubric": [{"id": "a", "title": "A", "points": "ten", "hint": "h"},
                            {"id": "a", "title": "A", "points": 1, "hint": " ", "requires": ["aa"]}]}
                """);

        ExerciseCatalog catalog = load();

        assertThat(catalog.find("tlb")).isPresent();
        assertThat(catalog.problems())
                .extracting(
                        problem -> problem.toString().substring(root.toString().length() + 1))
                .containsExactly(
                        "paging/exercise.json: titel: is not a known field; did you mean 'title'?",
                        "paging/exercise.json: schema: must be \"lockstep/exercise/v1\", but is \"lockstep/exercise/v2\"",
                        "paging/exercise.json: id: is \"pager\", but the folder is called \"paging\"; rename one of them",
                        "paging/exercise.json: title: is missing; it must be a text that is not blank",
                        "paging/exercise.json: summary: must be a text that is not blank, but is 7",
                        "paging/exercise.json: limits.testSeconds: must be a whole number of at least 1, but is 0",
                        "paging/exercise.json: rubric[0].points: must be a whole number of at least 1, but is \"ten\"",
                        "paging/exercise.json: rubric[1].hint: must be a text that is not blank, but is \" \"",
                        "paging/exercise.json: rubric[1].id: \"a\" is the id of an earlier criterion too; rename one of"
                                + " them");
    }

    @Test
    void namesTheProblemsOfABrokenExerciseByItsFolderAndByItsId() throws IOException {
        write("paging", GOOD.replace("\"tlb\"", "\"pager\""));

        ExerciseCatalog catalog = load();

        assertThat(catalog.find("paging")).isEmpty();
        assertThat(catalog.problemsOf("paging")).hasSize(1).isEqualTo(catalog.problemsOf("pager"));
        assertThat(catalog.problemsOf("tlb")).isEmpty();
    }

    @Test
    void refusesRequirementsThatAreUnknownOrLeadInACircle() throws IOException {
        write("tlb", with("\"requires\": [\"hit\"]", "\"requires\": [\"hitt\", \"miss\"]"));

        assertThat(messages())
                .containsExactly(
                        "rubric[1].requires[0]: \"hitt\" is not a criterion; did you mean 'hit'?",
                        "rubric[1].requires: leads in a circle: miss → miss; remove one of these");
    }

    @Test
    void namesEveryStepOfACircle() throws IOException {
        write("tlb", with("\"hint\": \"Look twice.\"", "\"hint\": \"h\", \"requires\": [\"miss\"]"));

        assertThat(messages())
                .containsExactly("rubric[0].requires: leads in a circle: hit → miss → hit; remove one of these");
    }

    @ParameterizedTest
    @CsvSource({
        "oslab\\\\Tlb.java, has a backslash",
        "/oslab/Tlb.java, is an absolute path",
        "C:/oslab/Tlb.java, is an absolute path",
        "../java/oslab/Tlb.java, '..'",
        "oslab/Tlb.txt, is not a .java file",
        "oslab/Lru.java, has no stub",
    })
    void refusesAPathThatStudentsCouldNotHandIn(String path, String reason) throws IOException {
        write("tlb", with("oslab/Tlb.java", path));

        assertThat(messages())
                .singleElement()
                .asString()
                .startsWith("submit[0]: ")
                .contains(reason);
    }

    @Test
    void namesTheNearestPackageClassOrMemberWhenTheJdkHasNoneOfThatName() throws IOException {
        write("tlb", with("\"rubric\"", """
                "api": {"allow": ["java.util.zipp", "java.net.*", "java.util.Map.Entry", "java.lang.Thread#sleep(long)"],
                        "refuse": ["java.util.concurrent.Semafore", "java.lang.Thread#sleeep", "no.such.Thing",
                                   "java.util.Scanner#new(String)", "java.lang.System#out"]},
                "rubric\""""));

        assertThat(messages())
                .containsExactly(
                        "api.allow[0]: the JDK has no \"java.util.zipp\"; did you mean 'java.util.zip'?",
                        "api.allow[1]: \"java.net.*\" has a star; a package is named without one: java.net",
                        "api.refuse[0]: the JDK has no \"java.util.concurrent.Semafore\"; did you mean"
                                + " 'java.util.concurrent.Semaphore'?",
                        "api.refuse[1]: the JDK has no \"sleeep\"; did you mean 'sleep'?",
                        "api.refuse[2]: the JDK has no \"no.such.Thing\"; name a package, a class"
                                + " (java.util.Map.Entry) or a member (java.lang.Thread#sleep)");
    }

    @Test
    void saysWhereJsonIsNotValid() throws IOException {
        write("tlb", "{\"id\": \"tlb\",\n  oops}");

        assertThat(messages()).singleElement().asString().startsWith("is not valid JSON at line 2, column 3:");
    }

    @Test
    void refusesAFieldGivenTwice() throws IOException {
        write("tlb", with("\"title\": \"A TLB\"", "\"title\": \"A TLB\", \"title\": \"B\""));

        assertThat(messages()).singleElement().asString().contains("Duplicate field 'title'");
    }

    @Test
    void findsNeitherOfTwoFoldersThatClaimOneId() throws IOException {
        Path other = Files.createDirectory(root.resolve("other"));
        write("other/tlb", GOOD);

        ExerciseCatalog catalog = ExerciseCatalog.load(List.of(root, other));

        assertThat(catalog.find("tlb")).isEmpty();
        assertThat(catalog.problemsOf("tlb"))
                .hasSize(2)
                .first()
                .asString()
                .contains("id: 'tlb' is also the id of", "other/tlb/exercise.json");
    }

    @Test
    void whatIsOursGivesWayToAnExerciseThatWasAskedFor() throws IOException {
        Path other = Files.createDirectory(root.resolve("other"));
        write("tlb", GOOD);
        write("semaphore", GOOD.replace("tlb", "semaphore"));
        write("other/tlb", GOOD);

        ExerciseCatalog catalog = ExerciseCatalog.load(List.of(other)).over(ExerciseCatalog.load(List.of(root)));

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.find("tlb")).get().extracting(Exercise::folder).isEqualTo(other.resolve("tlb"));
        assertThat(catalog.find("semaphore")).isPresent();
    }

    /** Grading with ours instead would go unnoticed. */
    @Test
    void whatIsOursGivesWayToABrokenOneToo() throws IOException {
        Path other = Files.createDirectory(root.resolve("other"));
        write("tlb", GOOD);
        write("other/tlb", "{");

        ExerciseCatalog catalog = ExerciseCatalog.load(List.of(other)).over(ExerciseCatalog.load(List.of(root)));

        assertThat(catalog.find("tlb")).isEmpty();
        assertThat(catalog.problemsOf("tlb")).isNotEmpty();
    }

    @Test
    void saysWhatIsWrongWithARoot() throws IOException {
        Path empty = Files.createDirectory(root.resolve("empty"));
        Path file = Files.createFile(root.resolve("pack.zip"));

        ExerciseCatalog catalog = ExerciseCatalog.load(List.of(root.resolve("nowhere"), empty, file));

        assertThat(catalog.problems())
                .extracting(ManifestProblem::message)
                .satisfiesExactly(
                        nowhere -> assertThat(nowhere).startsWith("there is no such folder"),
                        nothing -> assertThat(nothing).startsWith("holds no exercise"),
                        packed -> assertThat(packed).startsWith("is a file"));
    }

    @ParameterizedTest
    @CsvSource({"tbl, tlb", "TLB, tlb", "semapore, semaphore", "page-tabel, page-table"})
    void suggestsTheNearestId(String typed, String meant) {
        assertThat(Nearest.to(typed, List.of("tlb", "semaphore", "page-table"))).contains(meant);
    }

    @Test
    void suggestsNothingWhenNothingIsNear() {
        assertThat(load().suggest("scheduler")).isEmpty();
        assertThat(load().suggest("xy")).isEmpty();
    }

    private ExerciseCatalog load() {
        return ExerciseCatalog.load(List.of(root));
    }

    private List<String> messages() {
        return load().problemsOf("tlb").stream()
                .map(problem ->
                        problem.field().isEmpty() ? problem.message() : problem.field() + ": " + problem.message())
                .toList();
    }

    private static String with(String part, String instead) {
        assertThat(GOOD).contains(part);
        return GOOD.replace(part, instead);
    }

    private void write(String folder, String manifest) throws IOException {
        Path sources = Files.createDirectories(root.resolve(folder).resolve("src/main/java/oslab"));
        Files.writeString(sources.resolve("Tlb.java"), "package oslab; public class Tlb {}");
        Files.writeString(root.resolve(folder).resolve("exercise.json"), manifest);
    }
}
