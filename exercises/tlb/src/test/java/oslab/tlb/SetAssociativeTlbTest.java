package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The buffer alone. Run these while you work; they carry no points. */
class SetAssociativeTlbTest {
    @Test
    @Tag("twin:hits-and-misses")
    void missesOnceAndHitsFromThenOn() {
        new TlbRun(TlbConfiguration.fullyAssociative(4, Replacement.LRU))
                .miss(6)
                .hit(6)
                .miss(3)
                .hit(6)
                .hit(3)
                .assertAsExpected();
    }

    @Test
    @Tag("twin:hits-and-misses")
    void countsHitsAndMisses() {
        Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(4, Replacement.LRU));

        tlb.lookup(0, 6);
        tlb.insert(0, 6, 11, false);
        tlb.lookup(0, 6);
        tlb.lookup(0, 6);

        assertThat(tlb.hits()).isEqualTo(2);
        assertThat(tlb.misses()).isEqualTo(1);
    }

    @Test
    @Tag("twin:hits-and-misses")
    void anInsertedTranslationTakesThePlaceOfTheOldOne() {
        Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(4, Replacement.LRU));
        tlb.insert(0, 6, 11, false);

        tlb.insert(0, 6, 12, false);

        assertThat(tlb.lookup(0, 6)).hasValue(12);
    }

    @Test
    @Tag("twin:replacement-order")
    void fifoEvictsWhatCameFirst() {
        new TlbRun(TlbConfiguration.fullyAssociative(3, Replacement.FIFO))
                .miss(1)
                .miss(2)
                .miss(3)
                .hit(1)
                .miss(4, 1)
                .hit(2)
                .miss(1, 2)
                .assertAsExpected();
    }

    @Test
    @Tag("twin:replacement-order")
    void lruEvictsWhatWasNotUsedForTheLongestTime() {
        new TlbRun(TlbConfiguration.fullyAssociative(3, Replacement.LRU))
                .miss(1)
                .miss(2)
                .miss(3)
                .hit(1)
                .miss(4, 2)
                .hit(1)
                .miss(2, 3)
                .assertAsExpected();
    }

    @Test
    @Tag("twin:associativity")
    void pagesOfOneSetDriveEachOtherOutWhileOthersAreFree() {
        new TlbRun(new TlbConfiguration(8, 2, Replacement.LRU, 0))
                .miss(0)
                .miss(4)
                .miss(8, 0)
                .miss(1)
                .hit(4)
                .miss(0, 8)
                .hit(1)
                .assertAsExpected();
    }

    @Test
    @Tag("twin:address-spaces")
    void onePageOfTwoAddressSpacesIsTwoPages() {
        new TlbRun(TlbConfiguration.fullyAssociative(4, Replacement.LRU))
                .access(1, 6, false, "miss", Optional.empty())
                .access(2, 6, false, "miss", Optional.empty())
                .access(1, 6, false, "hit", Optional.empty())
                .access(2, 6, false, "hit", Optional.empty())
                .assertAsExpected();
    }

    @Test
    @Tag("twin:global-pages")
    void aGlobalPageIsEverybodys() {
        new TlbRun(TlbConfiguration.fullyAssociative(4, Replacement.LRU))
                .access(1, 9, true, "miss", Optional.empty())
                .access(2, 9, true, "hit", Optional.empty())
                .flush(1)
                .access(2, 9, true, "hit", Optional.empty())
                .assertAsExpected();
    }

    @Test
    @Tag("twin:staleness")
    void whatWasInvalidatedMisses() {
        new TlbRun(TlbConfiguration.fullyAssociative(4, Replacement.LRU))
                .miss(6)
                .miss(7)
                .invalidate(0, 6)
                .hit(7)
                .miss(6)
                .assertAsExpected();
    }
}
