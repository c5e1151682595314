package dev.lockstep.kit.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTest {
    private record Translation(int frame, List<Integer> path) {}

    static Stream<Object> honestValues() {
        return Stream.of(
                7,
                -1L,
                0.5,
                'x',
                true,
                "text",
                BigInteger.TEN,
                Duration.ofNanos(3),
                Optional.of(4),
                Optional.empty(),
                List.of(1, 2, 3),
                Arrays.asList(1, null),
                Set.of("a", "b"),
                Map.of("a", List.of(1), "b", List.of()),
                Map.entry("a", 1),
                Collections.unmodifiableList(new ArrayList<>(List.of(1))));
    }

    @ParameterizedTest
    @MethodSource("honestValues")
    void keepsHonestValuesOfTheJdkEqual(Object value) {
        assertThat(Plain.copyOf(value)).isEqualTo(value);
    }

    @Test
    void keepsNull() {
        assertThat(Plain.copyOf(null)).isNull();
    }

    @Test
    void makesListsOfArrays() {
        assertThat(Plain.copyOf(new int[] {1, 2})).isEqualTo(List.of(1, 2));
        assertThat(Plain.copyOf(new String[][] {{"a"}, {}})).isEqualTo(List.of(List.of("a"), List.of()));
    }

    @Test
    void comparesRecordsByTheirComponents() {
        Translation found = new Translation(7, new ArrayList<>(List.of(1, 2)));

        Plain.check(found).isEqualTo(new Translation(7, List.of(1, 2))).isNotEqualTo(new Translation(7, List.of(1)));
        assertThatThrownBy(() -> Plain.check(found).as("page 1").isEqualTo(new Translation(8, List.of())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[page 1]")
                .hasMessageContaining("Translation[frame=7, path=[1, 2]]")
                .hasMessageContaining("Translation[frame=8, path=[]]");
    }

    @Test
    void asksNoRecordWhetherItIsEqual() {
        Evil.Reading found = new Evil.Reading(1, new Evil.LyingList(9));

        assertThatThrownBy(() -> Plain.check(found).isEqualTo(new Evil.Reading(1, List.of(1, 2, 3))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Reading[frame=1, pages=[9]]");
    }

    @Test
    void namesTheTypeOfWhatCannotBeCompared() {
        assertThatThrownBy(() -> Plain.check(new Evil.Chameleon()).isEqualTo(7))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("an object of dev.lockstep.kit.values.Evil$Chameleon cannot be compared");
        assertThatThrownBy(() -> Plain.listOf(List.of(1, new Evil.Chameleon())))
                .hasMessageContaining("Evil$Chameleon cannot be compared");
    }

    @Test
    void takesNoSubclassOfANumberForANumber() {
        assertThatThrownBy(() -> Plain.copyOf(new Evil.AnyNumber()))
                .hasMessageContaining("Evil$AnyNumber cannot be compared");
    }

    @Test
    void countsOnlyWhatAListGivesOnItsWay() {
        List<Object> copy = Plain.listOf(new Evil.LyingList(9));

        assertThat(copy).containsExactly(9);
    }

    @Test
    void goesThroughAListOnce() {
        List<Object> copy = Plain.listOf(new Evil.Fickle());

        assertThat(copy).containsExactly(1).containsExactly(1);
    }

    @Test
    void stopsAtWhatDoesNotEnd() {
        assertThatThrownBy(() -> Plain.setOf(new Evil.EndlessSet()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("more than 100000 values");
        assertThatThrownBy(() -> Plain.copyOf(new Evil.Ouroboros()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("more than 50 levels deep");
        assertThatThrownBy(() -> Plain.copyOf(new int[200_000])).hasMessageContaining("more than 100000 values");
        assertThatThrownBy(() -> Plain.copyOf("x".repeat(2 << 20))).hasMessageContaining("too long to compare");
    }

    @Test
    void refusesASetWithOneElementTwice() {
        assertThatThrownBy(() -> Plain.setOf(new Evil.RepeatingSet())).hasMessageContaining("a set holds 1 twice");
    }

    @Test
    void knowsEnumsByTheirNames() {
        assertThat(Plain.copyOf(Evil.Colour.GREEN))
                .isEqualTo(Plain.copyOf(Evil.Colour.GREEN))
                .isNotEqualTo(Plain.copyOf(Evil.Colour.RED))
                .hasToString("Evil$Colour.GREEN");
    }

    @Test
    void tellsOfARecordThatThrowsOnlyTheClass() {
        assertThatThrownBy(() -> Plain.copyOf(new Evil.Throwing(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Evil$Throwing.frame() threw java.lang.IllegalStateException");
    }

    @Test
    void copiesDoNotChangeWithWhatWasCopied() {
        Map<String, List<Integer>> table = new HashMap<>(Map.of("a", new ArrayList<>(List.of(1))));
        Map<Object, Object> copy = Plain.mapOf(table);

        table.get("a").add(2);
        table.put("b", List.of());

        assertThat(copy).isEqualTo(Map.of("a", List.of(1)));
    }
}
