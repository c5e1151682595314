package oslab.pagetable;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One level, all pages valid: only numbers can go wrong. */
@Tag("criterion:split-and-combine")
class SplitAndCombineTest {
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void everyPageSizeCutsTheAddressInItsOwnPlace() {
        for (int pageSize = 2; pageSize <= 1 << 20; pageSize *= 2) {
            checkAll(pageSize, 16, 64);
        }
    }

    @Test
    void aPageMayBeOneByte() {
        checkAll(1, 32, 256);
    }

    @Test
    void anAddressSpaceNeedNotBeAPowerOfTwo() {
        checkAll(16, 3, 8);
        checkAll(4096, 5, 64);
        checkAll(64, 1, 8);
    }

    @Test
    void physicalMemoryMayBeLargerThanFourGigabytes() {
        checkAll(1 << 20, 8, Integer.MAX_VALUE);
        checkAll(4096, 8, Integer.MAX_VALUE);
    }

    @Test
    void virtualAddressesMayHaveAllThirtyTwoBits() {
        LinearPageTable table = new LinearPageTable(1L << 32, 4096);
        ModelTable model = ModelTable.linear(1L << 32, 4096);
        model.map(table, 0xfffff, PageTableEntry.of(3));
        model.map(table, 0x80000, PageTableEntry.of(0x12345));

        model.check(table, 0xffff_ffffL, false);
        model.check(table, 0xffff_f000L, false);
        model.check(table, 0x8000_0abcL, false);
    }

    @Test
    void theSameFrameMayServeTwoPages() {
        LinearPageTable table = new LinearPageTable(1024, 64);
        ModelTable model = ModelTable.linear(1024, 64);
        model.map(table, 2, PageTableEntry.of(11));
        model.map(table, 13, PageTableEntry.of(11));

        model.check(table, 2 * 64 + 63, false);
        model.check(table, 13 * 64 + 63, false);
    }

    /** First and last byte of each page, and one between. */
    private void checkAll(int pageSize, int pages, int frames) {
        long size = (long) pageSize * pages;
        LinearPageTable table = new LinearPageTable(size, pageSize);
        ModelTable model = ModelTable.linear(size, pageSize);
        for (int page = 0; page < pages; page++) {
            model.map(table, page, PageTableEntry.of(random.nextInt(frames / 2, frames)));
        }
        for (long page = 0; page < pages; page++) {
            model.check(table, page * pageSize, false);
            model.check(table, page * pageSize + random.nextInt(pageSize), random.nextBoolean());
            model.check(table, (page + 1) * pageSize - 1, false);
        }
    }
}
