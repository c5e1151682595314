package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the operating system takes back or changes, the buffer must not know any more. */
@Tag("criterion:staleness")
class StalenessTest {
    private final Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(4, Replacement.LRU));

    @Test
    void invalidatingDropsOnePageOfOneAddressSpace() {
        tlb.insert(1, 6, 61, false);
        tlb.insert(2, 6, 62, false);
        tlb.insert(1, 7, 71, false);

        tlb.invalidate(1, 6);

        assertThat(tlb.lookup(1, 6)).isEmpty();
        assertThat(tlb.lookup(2, 6)).hasValue(62);
        assertThat(tlb.lookup(1, 7)).hasValue(71);
    }

    @Test
    void aPageThatMovedHasItsNewFrame() {
        tlb.insert(1, 6, 61, false);
        tlb.invalidate(1, 6);
        tlb.insert(1, 6, 99, false);

        assertThat(tlb.lookup(1, 6)).hasValue(99);
    }

    @Test
    void whatHadToGoIsGone() {
        for (int page = 1; page <= 5; page++) {
            tlb.insert(1, page, page, false);
        }

        long found = IntStream.rangeClosed(1, 5)
                .filter(page -> tlb.lookup(1, page).isPresent())
                .count();
        assertThat(found).as("pages found, of five inserted into four slots").isEqualTo(4);
    }

    @Test
    void flushingDropsOneAddressSpace() {
        ModelRun run = new ModelRun(6, 6, Replacement.LRU);
        run.access(1, 1).access(1, 2).access(2, 1).access(3, 9);

        run.flush(1);

        run.access(2, 1).access(3, 9).access(1, 1).access(1, 2).assertAsExpected();
    }

    @Test
    void flushingReachesEverySet() {
        Tlb sets = new SetAssociativeTlb(new TlbConfiguration(64, 8, Replacement.LRU, 0));
        for (int page = 1; page <= 16; page++) {
            sets.insert(1 + page % 2, page, page, false);
        }

        sets.flush(1);
        for (int page = 1; page <= 16; page++) {
            assertThat(sets.lookup(1 + page % 2, page).isPresent())
                    .as("page " + page + " of address space " + (1 + page % 2))
                    .isEqualTo(page % 2 == 1);
        }

        sets.flushAll();
        for (int page = 1; page <= 16; page++) {
            assertThat(sets.lookup(1 + page % 2, page)).isEmpty();
        }
    }

    @Test
    void whatWasDroppedLeavesItsSlotFree() {
        ModelRun run = new ModelRun(4, 4, Replacement.FIFO);
        run.access(1, 1).access(1, 2).access(2, 3).access(2, 4);
        run.invalidate(1, 2).access(1, 9);
        run.flush(1).access(3, 5).access(3, 6);
        run.flushAll().access(1, 1).access(1, 2).access(1, 3).access(1, 4);
        run.assertAsExpected();
    }

    @Test
    void whatReturnsIsTheNewest() {
        Tlb three = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(3, Replacement.FIFO));
        for (int page = 1; page <= 3; page++) {
            three.insert(1, page, page, false);
        }
        three.invalidate(1, 1);
        three.insert(1, 1, 1, false);

        three.insert(1, 4, 4, false);

        assertThat(three.lookup(1, 2)).isEmpty();
        assertThat(three.lookup(1, 1)).hasValue(1);
    }

    @Test
    void programsComeAndGo() {
        SplittableRandom random = new SplittableRandom(31);
        for (Replacement replacement : Replacement.values()) {
            ModelRun run = new ModelRun(64, 64, replacement);
            for (int i = 0; i < 600; i++) {
                step(run, random);
            }
            run.assertAsExpected();
        }
    }

    private static void step(ModelRun run, SplittableRandom random) {
        int addressSpace = 1 + random.nextInt(4);
        int what = random.nextInt(40);
        if (what == 0) {
            run.flush(addressSpace);
        } else if (what == 1 && random.nextInt(4) == 0) {
            run.flushAll();
        } else if (what < 6) {
            run.invalidate(addressSpace, 1 + random.nextInt(12));
        } else {
            run.access(addressSpace, 1 + random.nextInt(12));
        }
    }

    @Test
    void theUnitForgetsAPageWhoseEntryHasChanged() {
        SmallTlb buffer = new SmallTlb(8);
        int[] frame = {20};
        MemoryManagementUnit unit = new MemoryManagementUnit(
                buffer, (addressSpace, page) -> new PageTable.Found(frame[0] + page, false, 1), 16, 1, 100);
        unit.access(1, 16 * 3);
        unit.access(1, 16 * 4);
        frame[0] = 40;

        unit.pageTableChanged(1, 3);

        assertThat(buffer.told).endsWith("invalidate 1 3");
        assertThat(unit.access(1, 16 * 3)).isEqualTo(new AccessResult.Reached(false, 16 * 43));
        assertThat(unit.access(1, 16 * 4)).isEqualTo(new AccessResult.Reached(true, 16 * 24));
    }

    @Test
    void theUnitForgetsAnAddressSpaceThatHasEnded() {
        SmallTlb buffer = new SmallTlb(8);
        MemoryManagementUnit unit = new MemoryManagementUnit(
                buffer, (addressSpace, page) -> new PageTable.Found(page, false, 1), 16, 1, 100);
        unit.access(1, 16 * 3);
        unit.access(2, 16 * 3);

        unit.addressSpaceEnded(1);

        assertThat(buffer.told).endsWith("flush 1");
        assertThat(unit.access(1, 16 * 3)).isEqualTo(new AccessResult.Reached(false, 16 * 3));
        assertThat(unit.access(2, 16 * 3)).isEqualTo(new AccessResult.Reached(true, 16 * 3));
    }
}
