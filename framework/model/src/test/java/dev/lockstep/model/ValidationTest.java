package dev.lockstep.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lockstep.model.ScheduleTrace.Event;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that exists is valid: constructors refuse the rest, and name the value that they refuse. */
class ValidationTest {
    @Test
    void aRubricRefusesTwoCriteriaWithOneId() {
        List<Criterion> twice = List.of(Sample.criterion("hit", 60), Sample.criterion("hit", 40));

        assertThatIllegalArgumentException().isThrownBy(() -> new Rubric(twice)).withMessageContaining("'hit'");
    }

    @Test
    void aRubricFindsACriterionByItsWholeIdOnly() {
        Rubric rubric = new Rubric(List.of(Sample.criterion("hit", 60), Sample.criterion("hit-rate", 40)));

        assertThat(rubric.find("hit")).contains(Sample.criterion("hit", 60));
        assertThat(rubric.find("HIT")).isEmpty();
        assertThat(rubric.possible()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aCriterionIsWorthAtLeastOnePoint(int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sample.criterion("hit", points))
                .withMessageContainingAll("'hit'", Integer.toString(points));
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "11, 10", "1, 0", "0, -1"})
    void pointsEarnedLieBetweenNoneAndThosePossible(int earned, int possible) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Points(earned, possible))
                .withMessageContaining(earned + " of " + possible);
    }

    @ParameterizedTest
    @CsvSource({"0, 64, 8", "-1, 64, 8", "10, 0, 8", "10, 64, 0", "10, 64, -8"})
    void everyLimitIsPositive(int seconds, int heap, int output) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(Duration.ofSeconds(seconds), heap, output))
                .withMessageContaining("positive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tlb", "page-table", "lru2", "a-1"})
    void anExerciseIdIsLowerCaseWordsJoinedByDashes(String id) {
        assertThat(new ExerciseId(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "TLB", "2lru", "-tlb", "tlb-", "page--table", "page_table", "page table", "../tlb", "tlb\n"})
    void anExerciseIdIsNothingElse(String id) {
        assertThat(ExerciseId.isValid(id)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExerciseId(id))
                .withMessageContaining("'" + id + "'");
    }

    @Test
    void exerciseIdsAreSortedAsWords() {
        assertThat(new ExerciseId("lru")).isLessThan(new ExerciseId("tlb"));
    }

    @Test
    void aSubmissionNeedsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SubmissionId(" \t"));
    }

    @Test
    void aTraceNamesOnlyThreadsAndObjectsThatItLists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace(new Event(1, 2, "lock", 0, "", "", ScheduleTrace.NONE)))
                .withMessage("step 1 is by thread 2, which is not listed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace(new Event(1, 0, "lock", 7, "", "", ScheduleTrace.NONE)))
                .withMessage("step 1 is on object 7, which is not listed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace(new Event(1, 0, "notify", 0, "", "", 5)))
                .withMessage("step 1 wakes thread 5, which is not listed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace(new Event(1, 0, "<b>", 0, "", "", ScheduleTrace.NONE)))
                .withMessage("step 1 is a '<b>'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trace(new Event(0, 0, "lock", 0, "", "", ScheduleTrace.NONE)))
                .withMessage("step 0 does not come after step 0");
    }

    private static ScheduleTrace trace(Event event) {
        return new ScheduleTrace(
                1,
                FaultKind.DEADLOCK,
                "",
                "",
                0,
                1,
                "v1:b0:",
                "",
                List.of(new ScheduleTrace.Participant(0, "main")),
                List.of(new ScheduleTrace.SharedObject(0, "Tlb#1")),
                List.of(event),
                List.of(),
                List.of());
    }

    @Test
    void anExerciseNeedsAFileToEdit() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FilePolicy(List.of()));
    }
}
