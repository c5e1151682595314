package dev.lockstep.kit.interleavings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"v1:b0:", "v1:b1:0x7.2", "v1:b2:0x12.1.0x3.2:Counter.value,tryLock", "v1:b0::Counter.value"})
    void survivesItsTextForm(String text) {
        assertThat(Schedule.parse(text)).hasToString(text);
    }

    @Test
    void survivesItWhateverItsChoicesAre() {
        Random random = new Random(42);
        for (int round = 0; round < 200; round++) {
            List<Integer> choices = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> random.nextInt(3))
                    .toList();
            Set<String> fields = random.nextBoolean() ? Set.of() : new TreeSet<>(Set.of("A.b", "int[]"));
            Schedule schedule = new Schedule(random.nextInt(4), choices, fields);

            assertThat(Schedule.parse(schedule.toString())).isEqualTo(schedule);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "v1:b0", "v2:b0:0", "v1:0:0", "v1:bx:0", "v1:b0:a", "v1:b0:0x", "v1:b0:0..1"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> Schedule.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a schedule: '" + text + "'");
    }

    @Test
    void writesRepeatedChoicesOnce() {
        assertThat(new Schedule(1, Collections.nCopies(12, 0), Set.of())).hasToString("v1:b1:0x12");
    }
}
