package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The memory management unit on a buffer that is right. */
@Tag("criterion:effective-access-time")
class EffectiveAccessTimeTest {
    private static final double EXACTLY = 1e-9;

    private final SmallTlb tlb = new SmallTlb(16);

    private MemoryManagementUnit unit(int pageSize, long tlbNanoseconds, long memoryNanoseconds, int walk) {
        PageTable everything = (addressSpace, page) -> new PageTable.Found(page, false, walk);
        return new MemoryManagementUnit(tlb, everything, pageSize, tlbNanoseconds, memoryNanoseconds);
    }

    @Test
    void nothingHasTakenNoTime() {
        MemoryManagementUnit unit = unit(256, 1, 100, 2);

        assertThat(unit.nanoseconds()).isZero();
        assertThat(unit.hitRatio()).isZero();
    }

    @Test
    void aMissTakesAsLongAsItsWalk() {
        for (int walk = 1; walk <= 4; walk++) {
            SmallTlb buffer = new SmallTlb(4);
            int accesses = walk;
            MemoryManagementUnit unit = new MemoryManagementUnit(
                    buffer, (addressSpace, page) -> new PageTable.Found(page, false, accesses), 256, 3, 70);

            unit.access(0, 512);
            assertThat(unit.nanoseconds()).isEqualTo(3 + walk * 70 + 70);

            unit.access(0, 513);
            assertThat(unit.nanoseconds()).isEqualTo(3 + walk * 70 + 70 + 3 + 70);
        }
    }

    @Test
    void theBufferIsAskedOncePerAccess() {
        MemoryManagementUnit unit = unit(256, 1, 100, 2);

        unit.access(0, 0);
        unit.access(0, 1);
        unit.access(0, 256);

        assertThat(tlb.lookups).isEqualTo(3);
        assertThat(tlb.told).containsExactly("insert 0 0 0", "insert 0 1 1");
        assertThat(unit.hitRatio()).isEqualTo(1.0 / 3, within(EXACTLY));
    }

    @Test
    void theAddressIsFrameAndOffset() {
        for (int pageSize = 1; pageSize <= 1 << 20; pageSize *= 4) {
            PageTable far = (addressSpace, page) -> new PageTable.Found(Integer.MAX_VALUE - page, false, 1);
            MemoryManagementUnit unit = new MemoryManagementUnit(new SmallTlb(4), far, pageSize, 1, 100);
            long offset = pageSize - 1;
            long expected = (Integer.MAX_VALUE - 9L) * pageSize + offset;

            assertThat(unit.access(0, 9L * pageSize + offset)).isEqualTo(new AccessResult.Reached(false, expected));
            assertThat(unit.access(0, 9L * pageSize + offset)).isEqualTo(new AccessResult.Reached(true, expected));
        }
    }

    @Test
    void theUnitTellsTheBufferWhatIsGlobal() {
        PageTable system = (addressSpace, page) -> new PageTable.Found(page + 5, page > 9, 1);
        MemoryManagementUnit unit = new MemoryManagementUnit(tlb, system, 16, 1, 100);

        unit.access(3, 16 * 2);
        unit.access(4, 16 * 10);

        assertThat(tlb.told).containsExactly("insert 3 2 7", "insert 4 10 15 global");
    }

    @Test
    void aPageFaultTakesTimeButIsNoAccessYet() {
        boolean[] present = {false};
        PageTable lazy =
                (addressSpace, page) -> present[0] ? new PageTable.Found(page, false, 2) : new PageTable.NotFound(2);
        MemoryManagementUnit unit = new MemoryManagementUnit(tlb, lazy, 256, 1, 100);

        assertThat(unit.access(0, 3 * 256)).isEqualTo(new AccessResult.PageFault(3));
        assertThat(unit.nanoseconds()).as("look-up and walk").isEqualTo(1 + 200);
        assertThat(unit.hitRatio()).as("after a page fault alone").isZero();
        assertThat(tlb.told).as("what the buffer was told").isEmpty();

        present[0] = true;
        assertThat(unit.access(0, 3 * 256)).isEqualTo(new AccessResult.Reached(false, 3 * 256));
        assertThat(unit.access(0, 3 * 256)).isEqualTo(new AccessResult.Reached(true, 3 * 256));
        assertThat(unit.nanoseconds()).isEqualTo(201 + 301 + 101);
        assertThat(unit.hitRatio())
                .as("of two accesses that reached their byte")
                .isEqualTo(0.5, within(EXACTLY));
    }

    @Test
    void walkingAMatrixByRowsHitsAndByColumnsMisses() {
        MemoryManagementUnit byRows = unit(256, 1, 100, 2);
        walk(byRows, 256, 4);
        assertThat(byRows.hitRatio()).isEqualTo(4032.0 / 4096, within(EXACTLY));
        assertThat(byRows.nanoseconds()).isEqualTo(4096 * 101 + 64 * 200);

        MemoryManagementUnit byColumns = new MemoryManagementUnit(
                new SmallTlb(16), (addressSpace, page) -> new PageTable.Found(page, false, 2), 256, 1, 100);
        walk(byColumns, 4, 256);
        assertThat(byColumns.hitRatio()).isZero();
        assertThat(byColumns.nanoseconds()).isEqualTo(4096 * 301);
    }

    /** 64 times 64 ints. */
    private static void walk(MemoryManagementUnit unit, int outerBytes, int innerBytes) {
        for (int outer = 0; outer < 64; outer++) {
            for (int inner = 0; inner < 64; inner++) {
                unit.access(0, (long) outer * outerBytes + (long) inner * innerBytes);
            }
        }
    }

    @Test
    void timesOfZeroAreAllowed() {
        MemoryManagementUnit unit = unit(256, 0, 0, 2);

        unit.access(0, 0);

        assertThat(unit.nanoseconds()).isZero();
    }

    @Test
    void refusesWhatCannotBe() {
        PageTable table = (addressSpace, page) -> new PageTable.Found(page, false, 1);
        assertRefused(() -> new MemoryManagementUnit(tlb, table, 48, 1, 100));
        assertRefused(() -> new MemoryManagementUnit(tlb, table, 0, 1, 100));
        assertRefused(() -> new MemoryManagementUnit(tlb, table, -16, 1, 100));
        assertRefused(() -> new MemoryManagementUnit(tlb, table, 16, -1, 100));
        assertRefused(() -> new MemoryManagementUnit(tlb, table, 16, 1, -1));
        assertMissing(() -> new MemoryManagementUnit(null, table, 16, 1, 100));
        assertMissing(() -> new MemoryManagementUnit(tlb, null, 16, 1, 100));

        MemoryManagementUnit unit = unit(16, 1, 100, 1);
        assertRefused(() -> unit.access(0, -1));
        assertRefused(() -> unit.access(0, 16L << 31));
        assertThat(unit.nanoseconds()).isZero();
    }

    @Test
    void reachesTheLastPageThatThereCanBe() {
        MemoryManagementUnit unit = unit(16, 1, 100, 1);

        assertThat(unit.access(0, (16L << 31) - 1)).isInstanceOf(AccessResult.Reached.class);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertMissing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class);
    }
}
