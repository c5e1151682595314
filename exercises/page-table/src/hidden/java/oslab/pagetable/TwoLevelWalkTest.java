package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:two-level-walk")
class TwoLevelWalkTest {
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void everyShapeCutsTheAddressInItsOwnPlaces() {
        checkRandom(10, 10, 12);
        checkRandom(5, 5, 5);
        checkRandom(2, 6, 4);
        checkRandom(7, 3, 8);
        checkRandom(1, 1, 1);
        checkRandom(3, 9, 16);
    }

    @Test
    void theFirstIndexIsThatOfTheDirectory() {
        PageTable table = new TwoLevelPageTable(3, 5, 6, new CountedFrames(8));
        ModelTable model = ModelTable.twoLevel(3, 5, 6);
        model.map(table, 5 * 32 + 2, PageTableEntry.of(40));

        model.check(table, (5 * 32 + 2) * 64 + 33, false);
        model.check(table, (2 * 32 + 5) * 64 + 33, false);
    }

    @Test
    void sayAtWhichLevelTheWalkEnded() {
        PageTable table = new TwoLevelPageTable(4, 3, 5, new CountedFrames(16));
        ModelTable model = ModelTable.twoLevel(4, 3, 5);
        model.map(table, 9 * 8 + 6, PageTableEntry.of(3));

        for (int page = 0; page < 16 * 8; page++) {
            model.check(table, page * 32L + 7, false);
        }
    }

    @Test
    void presenceAndProtectionMeanWhatTheyMeanWithOneLevel() {
        PageTable table = new TwoLevelPageTable(4, 3, 5, new CountedFrames(16));
        ModelTable model = ModelTable.twoLevel(4, 3, 5);
        model.map(table, 70, new PageTableEntry(true, false, 3, true, true, false, false));
        model.map(table, 71, new PageTableEntry(true, true, 3, true, false, false, false));
        model.map(table, 72, new PageTableEntry(true, false, 3, false, false, false, false));
        model.map(table, 73, new PageTableEntry(true, true, 3, false, true, false, false));

        for (int page = 70; page < 74; page++) {
            model.check(table, page * 32L, false);
            model.check(table, page * 32L + 31, true);
        }
    }

    @Test
    void useIsNotedInTheEntry() {
        PageTable table = new TwoLevelPageTable(4, 3, 5, new CountedFrames(16));
        table.map(70, PageTableEntry.of(3));
        table.map(71, PageTableEntry.of(4));

        table.translate(70 * 32, false);
        table.translate(71 * 32, true);

        assertThat(table.entry(70)).contains(new PageTableEntry(true, true, 3, true, true, false, true));
        assertThat(table.entry(71)).contains(new PageTableEntry(true, true, 4, true, true, true, true));
        assertThat(table.entry(72)).isEmpty();
        assertThat(table.entry(0)).isEmpty();
    }

    private void checkRandom(int directoryBits, int tableBits, int offsetBits) {
        PageTable table = new TwoLevelPageTable(directoryBits, tableBits, offsetBits, new CountedFrames(1001));
        ModelTable model = ModelTable.twoLevel(directoryBits, tableBits, offsetBits);
        int pages = 1 << (directoryBits + tableBits);
        int[] mapped = random.ints(40, 0, pages).toArray();
        mapped[0] = pages - 1;
        mapped[1] = 0;
        for (int page : mapped) {
            model.map(table, page, PageTableEntry.of(random.nextInt(Integer.MAX_VALUE)));
        }
        for (int page : mapped) {
            long first = ((long) page) << offsetBits;
            model.check(table, first, false);
            model.check(table, first + (1L << offsetBits) - 1, true);
        }
    }
}
