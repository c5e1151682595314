package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One address space, and never more pages than there is room for. */
@Tag("criterion:hits-and-misses")
class HitsAndMissesTest {
    private final Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(4, Replacement.LRU));

    @Test
    void anEmptyBufferMissesEverything() {
        assertThat(tlb.lookup(0, 0)).isEmpty();
        assertThat(tlb.lookup(3, 17)).isEmpty();
        assertThat(tlb.hits()).isZero();
        assertThat(tlb.misses()).isEqualTo(2);
    }

    @Test
    void whatWasInsertedHitsWithItsFrame() {
        assertThat(tlb.insert(0, 5, 70, false)).isEmpty();
        assertThat(tlb.insert(0, 0, 0, false)).isEmpty();
        assertThat(tlb.insert(0, Integer.MAX_VALUE, Integer.MAX_VALUE, false)).isEmpty();

        assertThat(tlb.lookup(0, 5)).hasValue(70);
        assertThat(tlb.lookup(0, 0)).hasValue(0);
        assertThat(tlb.lookup(0, Integer.MAX_VALUE)).hasValue(Integer.MAX_VALUE);
        assertThat(tlb.lookup(0, 70)).isEmpty();
    }

    @Test
    void onlyLookUpsAreCounted() {
        tlb.insert(0, 5, 70, false);
        tlb.insert(0, 5, 71, false);
        tlb.invalidate(0, 9);
        assertThat(tlb.hits()).isZero();
        assertThat(tlb.misses()).isZero();

        tlb.lookup(0, 5);
        tlb.lookup(0, 5);
        tlb.lookup(0, 6);
        tlb.flush(0);
        tlb.flushAll();
        assertThat(tlb.hits()).isEqualTo(2);
        assertThat(tlb.misses()).isEqualTo(1);
    }

    @Test
    void aPageThatIsInsertedAgainHasOneEntry() {
        tlb.insert(0, 1, 10, false);
        tlb.insert(0, 1, 11, false);
        tlb.insert(0, 2, 20, false);
        tlb.insert(0, 1, 12, false);
        tlb.insert(0, 3, 30, false);

        assertThat(tlb.insert(0, 4, 40, false))
                .as("what has to go for the fourth page of four")
                .isEmpty();
        assertThat(tlb.lookup(0, 1)).hasValue(12);
    }

    @Test
    void insertingAgainIsAUseForLru() {
        Tlb three = three(Replacement.LRU);

        three.insert(1, 1, 11, false);

        three.insert(1, 4, 40, false);
        assertThat(three.lookup(1, 1)).as("the page that was inserted again").hasValue(11);
        assertThat(three.lookup(1, 2)).as("the page that had to go").isEmpty();
    }

    @Test
    void insertingAgainKeepsThePlaceForFifo() {
        Tlb three = three(Replacement.FIFO);

        three.insert(1, 1, 11, false);

        three.insert(1, 4, 40, false);
        assertThat(three.lookup(1, 1)).as("the page that had to go").isEmpty();
        assertThat(three.lookup(1, 2)).as("the page that came second").hasValue(20);
    }

    private static Tlb three(Replacement replacement) {
        Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(3, replacement));
        for (int page = 1; page <= 3; page++) {
            tlb.insert(1, page, 10 * page, false);
        }
        return tlb;
    }

    @Test
    void aWorkingSetThatFitsMissesOncePerPage() {
        ModelRun run = new ModelRun(4, 4, Replacement.FIFO);
        for (int i = 0; i < 40; i++) {
            run.access(i * 7 % 4 * 100);
        }
        run.assertAsExpected();
    }

    @Test
    void refusesNegativeNumbersAndChangesNothing() {
        assertRefused(() -> tlb.lookup(-1, 0));
        assertRefused(() -> tlb.lookup(0, -1));
        assertRefused(() -> tlb.insert(-1, 0, 0, false));
        assertRefused(() -> tlb.insert(0, -1, 0, false));
        assertRefused(() -> tlb.insert(0, 0, -1, false));
        assertRefused(() -> tlb.invalidate(-1, 0));
        assertRefused(() -> tlb.invalidate(0, -1));
        assertRefused(() -> tlb.flush(-1));
        assertThat(tlb.misses()).isZero();
        assertThat(tlb.lookup(0, 0)).isEmpty();
    }

    @Test
    void needsAConfiguration() {
        assertThatThrownBy(() -> new SetAssociativeTlb(null)).isInstanceOf(NullPointerException.class);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
