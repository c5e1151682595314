package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:validity-and-presence")
class ValidityAndPresenceTest {
    private static final PageTableEntry ON_DISK = new PageTableEntry(true, false, 5, true, true, false, false);

    private final LinearPageTable table = new LinearPageTable(64 * 32, 32);
    private final ModelTable model = ModelTable.linear(64 * 32, 32);

    @Test
    void aPageIsInvalidUntilItIsMapped() {
        model.checkKind(table, 0, false);
        model.checkKind(table, 63 * 32 + 31, true);
        assertThat(table.entry(0)).isEmpty();

        model.map(table, 63, PageTableEntry.of(4));

        model.checkKind(table, 63 * 32 + 31, true);
        model.checkKind(table, 62 * 32, false);
    }

    @Test
    void aPageIsInvalidOnceItIsUnmapped() {
        model.map(table, 7, PageTableEntry.of(4));
        model.map(table, 8, PageTableEntry.of(5));

        model.unmap(table, 7).unmap(table, 9);

        model.checkKind(table, 7 * 32, false);
        model.checkKind(table, 8 * 32, false);
        assertThat(table.entry(7)).isEmpty();
        assertThat(table.entry(8)).isPresent();
    }

    @Test
    void nothingElseInAnInvalidEntryMeansAnything() {
        model.map(table, 7, PageTableEntry.of(4));

        model.map(table, 7, new PageTableEntry(false, true, 0x7f, true, true, true, true));
        model.map(table, 3, new PageTableEntry(false, false, 0x7f, false, false, true, true));

        model.checkKind(table, 7 * 32 + 1, false);
        model.checkKind(table, 7 * 32 + 1, true);
        model.checkKind(table, 3 * 32 + 1, false);
        assertThat(table.entry(7)).isEmpty();
        assertThat(table.entry(3)).isEmpty();
    }

    @Test
    void aValidPageThatIsNotPresentIsAPageFault() {
        model.map(table, 12, ON_DISK);

        model.checkKind(table, 12 * 32, false);
        model.checkKind(table, 12 * 32 + 31, true);
        assertThat(table.entry(12)).contains(ON_DISK);
    }

    @Test
    void aPageThatWasBroughtInIsFound() {
        model.map(table, 12, ON_DISK);
        model.checkKind(table, 12 * 32, false);

        model.map(table, 12, PageTableEntry.of(21));

        model.checkKind(table, 12 * 32, false);
    }

    @Test
    void aPageThatWasSwappedOutIsNotFoundInItsOldFrame() {
        model.map(table, 12, PageTableEntry.of(21));
        model.checkKind(table, 12 * 32, false);

        model.map(table, 12, new PageTableEntry(true, false, 21, true, true, false, false));

        model.checkKind(table, 12 * 32, false);
    }
}
