package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:costs-and-limits")
class CostsAndLimitsTest {
    private final CountedFrames frames = new CountedFrames(20);

    @Test
    void oneLevelForThirtyTwoBitsTakesFourMebibytes() {
        assertThat(new LinearPageTable(1L << 32, 4096).tableBytes()).isEqualTo(4L << 20);
        assertThat(new LinearPageTable(1L << 32, 1 << 16).tableBytes()).isEqualTo(256L << 10);
        assertThat(new LinearPageTable(3 * 64, 64).tableBytes()).isEqualTo(12);
    }

    @Test
    void twoLevelsForThirtyTwoBitsTakeLittleWhileLittleIsMapped() {
        TwoLevelPageTable table = new TwoLevelPageTable(10, 10, 12, frames);
        assertThat(table.tableBytes()).as("the directory alone").isEqualTo(4096);

        table.map(0, PageTableEntry.of(1));
        table.map(1, PageTableEntry.of(1));
        table.map((1 << 20) - 1, PageTableEntry.of(2));
        assertThat(table.tableBytes()).as("code, heap and stack").isEqualTo(3 * 4096);
    }

    @Test
    void directoryAndTablesMayDifferInSize() {
        TwoLevelPageTable table = new TwoLevelPageTable(3, 7, 5, frames);
        assertThat(table.tableBytes()).isEqualTo(32);

        table.map(0, PageTableEntry.of(1));
        assertThat(table.tableBytes()).isEqualTo(32 + 512);
    }

    @Test
    void oneLevelTakesOneAccess() {
        LinearPageTable table = new LinearPageTable(256, 16);
        assertThat(table.memoryAccessesOfLastWalk()).isZero();

        table.map(3, PageTableEntry.of(1));
        table.translate(48, false);
        assertThat(table.memoryAccessesOfLastWalk()).isEqualTo(1);
        table.translate(0, false);
        assertThat(table.memoryAccessesOfLastWalk()).as("of a fault").isEqualTo(1);
    }

    @Test
    void twoLevelsTakeTwoUnlessTheFirstLeadsNowhere() {
        TwoLevelPageTable table = new TwoLevelPageTable(3, 2, 4, frames);
        assertThat(table.memoryAccessesOfLastWalk()).isZero();

        table.map(8, PageTableEntry.of(1));
        table.translate(8 * 16, false);
        assertThat(table.memoryAccessesOfLastWalk()).isEqualTo(2);
        table.translate(0, false);
        assertThat(table.memoryAccessesOfLastWalk()).as("without a table").isEqualTo(1);
        table.translate(9 * 16, false);
        assertThat(table.memoryAccessesOfLastWalk())
                .as("with a table that lacks the page")
                .isEqualTo(2);
    }

    @Test
    void refusesSizesThatCannotBe() {
        assertRefused(() -> new LinearPageTable(960, 48));
        assertRefused(() -> new LinearPageTable(1024, 0));
        assertRefused(() -> new LinearPageTable(1024, -16));
        assertRefused(() -> new LinearPageTable(1000, 16));
        assertRefused(() -> new LinearPageTable(0, 16));
        assertRefused(() -> new LinearPageTable(-1024, 16));
        assertRefused(() -> new LinearPageTable(1L << 40, 16));
    }

    @Test
    void refusesBitsThatCannotBe() {
        assertRefused(() -> new TwoLevelPageTable(0, 5, 5, frames));
        assertRefused(() -> new TwoLevelPageTable(5, 0, 5, frames));
        assertRefused(() -> new TwoLevelPageTable(5, 5, 0, frames));
        assertRefused(() -> new TwoLevelPageTable(5, -5, 5, frames));
        assertRefused(() -> new TwoLevelPageTable(16, 15, 5, frames));
        assertRefused(() -> new TwoLevelPageTable(5, 5, 31, frames));
        assertMissing(() -> new TwoLevelPageTable(5, 5, 5, null));
    }

    @Test
    void takesAsManyBitsAsThereMayBe() {
        assertThat(new TwoLevelPageTable(15, 15, 1, frames).tableBytes()).isEqualTo(4 << 15);
        assertThat(new TwoLevelPageTable(1, 1, 30, frames).tableBytes()).isEqualTo(4 << 1);
    }

    @Test
    void refusesPagesAndAddressesOutsideWithOneLevel() {
        refusesWhatIsOutside(new LinearPageTable(24 * 16, 16), 24, 24 * 16);
    }

    @Test
    void refusesPagesAndAddressesOutsideWithTwoLevels() {
        refusesWhatIsOutside(new TwoLevelPageTable(3, 2, 4, frames), 32, 32 * 16);
    }

    private static void refusesWhatIsOutside(PageTable table, int pages, long size) {
        assertRefused(() -> table.translate(size, false));
        assertRefused(() -> table.translate(1L << 40, false));
        assertRefused(() -> table.translate(-1, true));
        assertRefused(() -> table.map(pages, PageTableEntry.of(1)));
        assertRefused(() -> table.map(-1, PageTableEntry.of(1)));
        assertRefused(() -> table.unmap(pages));
        assertRefused(() -> table.unmap(-1));
        assertRefused(() -> table.entry(pages));
        assertRefused(() -> table.entry(-1));
        assertMissing(() -> table.map(0, null));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertMissing(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class);
    }
}
