package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A directory of 8 entries, tables of 4, pages of 16 bytes. */
@Tag("criterion:two-level-tables")
class TwoLevelTablesTest {
    private final CountedFrames frames = new CountedFrames(20);
    private final TwoLevelPageTable table = new TwoLevelPageTable(3, 2, 4, frames);

    @Test
    void anEmptyAddressSpaceTakesNoFrame() {
        table.translate(0, false);
        table.entry(31);
        table.unmap(5);

        assertThat(frames.out()).isZero();
    }

    @Test
    void thePagesOfOneTableShareItsFrame() {
        for (int page = 8; page < 12; page++) {
            table.map(page, PageTableEntry.of(page));
            assertThat(frames.out()).isEqualTo(1);
        }
        table.map(12, PageTableEntry.of(3));
        assertThat(frames.out()).isEqualTo(2);
    }

    @Test
    void theFrameGoesBackWithTheLastPageAndNotBefore() {
        table.map(8, PageTableEntry.of(1));
        table.map(9, PageTableEntry.of(2));
        table.map(30, PageTableEntry.of(3));

        table.unmap(9);
        assertThat(frames.out()).isEqualTo(2);
        table.unmap(8);
        assertThat(frames.out()).isEqualTo(1);
        table.unmap(30);
        assertThat(frames.out()).isZero();
    }

    @Test
    void unmappingTwiceGivesTheFrameBackOnce() {
        table.map(8, PageTableEntry.of(1));
        table.map(9, PageTableEntry.of(2));

        table.unmap(8);
        table.unmap(8);
        assertThat(frames.out()).isEqualTo(1);
        assertThat(table.translate(9 * 16, false)).isInstanceOf(Translation.PhysicalAddress.class);

        table.unmap(9);
        table.unmap(9);
        assertThat(frames.out()).isZero();
    }

    @Test
    void aPageThatIsMappedAgainCountsOnce() {
        table.map(8, PageTableEntry.of(1));
        table.map(8, PageTableEntry.of(2));
        assertThat(frames.out()).isEqualTo(1);

        table.unmap(8);

        assertThat(frames.out()).isZero();
    }

    @Test
    void anEntryThatIsNotValidIsLikeNone() {
        table.map(8, PageTableEntry.invalid());
        assertThat(frames.out()).isZero();

        table.map(8, PageTableEntry.of(1));
        table.map(9, PageTableEntry.of(1));
        table.map(8, PageTableEntry.invalid());
        assertThat(frames.out()).isEqualTo(1);
        table.map(9, PageTableEntry.invalid());
        assertThat(frames.out()).isZero();
    }

    @Test
    void aPageOnDiskStillNeedsItsTable() {
        table.map(8, PageTableEntry.of(1));

        table.map(8, new PageTableEntry(true, false, 0, true, true, false, false));

        assertThat(frames.out()).isEqualTo(1);
        assertThat(table.translate(8 * 16, false)).isInstanceOf(Translation.PageFault.class);
    }

    @Test
    void aNewTableKnowsNothingOfAnOldOne() {
        table.map(8, PageTableEntry.of(1));
        table.map(9, PageTableEntry.of(2));
        table.unmap(8);
        table.unmap(9);

        table.map(10, PageTableEntry.of(3));

        assertThat(frames.out()).isEqualTo(1);
        assertThat(table.translate(8 * 16, false)).isInstanceOf(Translation.Invalid.class);
        assertThat(table.translate(9 * 16, false)).isInstanceOf(Translation.Invalid.class);
        assertThat(table.translate(10 * 16, false)).isInstanceOf(Translation.PhysicalAddress.class);
    }

    @Test
    void withoutAFrameNothingChanges() {
        CountedFrames one = new CountedFrames(1);
        TwoLevelPageTable small = new TwoLevelPageTable(3, 2, 4, one);
        small.map(0, PageTableEntry.of(1));

        assertThatThrownBy(() -> small.map(4, PageTableEntry.of(2))).isInstanceOf(IllegalStateException.class);
        assertThat(small.translate(4 * 16, false)).isInstanceOf(Translation.Invalid.class);

        small.unmap(0);
        small.map(4, PageTableEntry.of(2));
        assertThat(small.translate(4 * 16, false)).isInstanceOf(Translation.PhysicalAddress.class);
    }
}
