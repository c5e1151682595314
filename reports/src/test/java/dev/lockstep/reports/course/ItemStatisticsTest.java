package dev.lockstep.reports.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lockstep.model.ResultRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemStatisticsTest {
    /** Ten submissions, the n-th of which earns n times 10 for the rest. */
    private static List<ResultRow> ladder(boolean... earned) {
        List<ResultRow> rows = new ArrayList<>();
        for (int i = 0; i < earned.length; i++) {
            rows.add(Rows.of("s" + i, 10 * i, earned[i]));
        }
        return rows;
    }

    @Test
    void whatOnlyTheStrongEarnSeparatesPerfectly() {
        ItemStatistics item =
                ItemStatistics.of("item", ladder(false, false, false, false, false, true, true, true, true, true));

        assertThat(item.tried()).isEqualTo(10);
        assertThat(item.lost()).isEqualTo(5);
        assertThat(item.difficulty()).isEqualTo(0.5);
        assertThat(item.discrimination()).isEqualTo(1, within(1e-9));
        assertThat(item.correlation()).isEqualTo(0.8704, within(1e-4));
        assertThat(item.separates()).isEqualTo("well");
    }

    @Test
    void whatOnlyTheWeakEarnIsTheWrongWayRound() {
        ItemStatistics item =
                ItemStatistics.of("item", ladder(true, true, true, true, true, false, false, false, false, false));

        assertThat(item.correlation()).isEqualTo(-0.8704, within(1e-4));
        assertThat(item.separates()).isEqualTo("wrong");
    }

    @Test
    void theOrderOfEqualsMakesNoDifference() {
        List<ResultRow> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            rows.add(Rows.of("s" + i, i < 10 ? 0 : 20, i % 3 == 0));
        }
        ItemStatistics before = ItemStatistics.of("item", rows);
        Collections.reverse(rows);

        assertThat(ItemStatistics.of("item", rows).discrimination()).isEqualTo(before.discrimination(), within(1e-9));
    }

    @Test
    void ofAFewOrOfEqualsNothingIsSaid() {
        assertThat(ItemStatistics.of("item", ladder(true, false, true)).separates())
                .isEqualTo("few");
        assertThat(ItemStatistics.of("item", Collections.nCopies(12, Rows.of("s", 10, true)))
                        .discrimination())
                .isNaN();
        assertThat(ItemStatistics.of("item", List.of()).difficulty()).isNaN();
    }

    @Test
    void whatWasNotTriedIsNotCounted() {
        List<ResultRow> rows = new ArrayList<>(ladder(false, true));
        rows.add(Rows.notRun("x"));

        assertThat(ItemStatistics.of("item", rows).tried()).isEqualTo(2);
    }
}
