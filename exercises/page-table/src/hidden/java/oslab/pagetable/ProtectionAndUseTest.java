package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:protection-and-use")
class ProtectionAndUseTest {
    private static final int PAGE = 3;
    private static final long ADDRESS = PAGE * 64 + 5;

    private final LinearPageTable table = new LinearPageTable(8 * 64, 64);
    private final ModelTable model = ModelTable.linear(8 * 64, 64);

    @Test
    void aReadNeedsAReadablePageAndAWriteAWritableOne() {
        for (boolean readable : new boolean[] {false, true}) {
            for (boolean writable : new boolean[] {false, true}) {
                model.map(table, PAGE, new PageTableEntry(true, true, 2, readable, writable, false, false));

                model.checkKind(table, ADDRESS, false);
                model.checkKind(table, ADDRESS, true);
            }
        }
    }

    @Test
    void whatIsForbiddenIsNotFetchedFromDisk() {
        model.map(table, PAGE, new PageTableEntry(true, false, 0, true, false, false, false));

        model.checkKind(table, ADDRESS, true);
    }

    @Test
    void aReadMakesThePageReferencedOnly() {
        table.map(PAGE, PageTableEntry.of(9));

        table.translate(ADDRESS, false);

        assertBits(false, true);
    }

    @Test
    void aWriteMakesThePageReferencedAndDirty() {
        table.map(PAGE, PageTableEntry.of(9));

        table.translate(ADDRESS, true);

        assertBits(true, true);
    }

    @Test
    void aDirtyPageStaysDirtyWhenItIsRead() {
        table.map(PAGE, PageTableEntry.of(9));

        table.translate(ADDRESS, true);
        table.translate(ADDRESS, false);

        assertBits(true, true);
    }

    @Test
    void aFaultIsNoUse() {
        PageTableEntry readOnly = new PageTableEntry(true, true, 9, true, false, false, false);
        PageTableEntry onDisk = new PageTableEntry(true, false, 9, true, true, false, false);
        table.map(PAGE, readOnly);
        table.map(PAGE + 1, onDisk);

        table.translate(ADDRESS, true);
        table.translate(ADDRESS + 64, true);
        table.translate(ADDRESS + 64, false);

        assertThat(table.entry(PAGE)).as("after a protection fault").contains(readOnly);
        assertThat(table.entry(PAGE + 1)).as("after page faults").contains(onDisk);
    }

    @Test
    void onlyThePageItselfIsUsed() {
        table.map(PAGE, PageTableEntry.of(9));
        table.map(PAGE + 1, PageTableEntry.of(9));

        table.translate(ADDRESS, true);
        table.entry(PAGE + 1);

        assertThat(table.entry(PAGE + 1)).contains(PageTableEntry.of(9));
    }

    @Test
    void mappingAgainSetsTheBitsAsGiven() {
        table.map(PAGE, PageTableEntry.of(9));
        table.translate(ADDRESS, true);

        table.map(PAGE, PageTableEntry.of(10));
        assertThat(table.entry(PAGE)).contains(PageTableEntry.of(10));

        PageTableEntry used = new PageTableEntry(true, true, 11, true, false, true, true);
        table.map(PAGE, used);
        assertThat(table.entry(PAGE)).contains(used);
    }

    @Test
    void useChangesNothingElseInTheEntry() {
        table.map(PAGE, new PageTableEntry(true, true, 77, true, false, false, false));

        table.translate(ADDRESS, false);

        assertThat(table.entry(PAGE)).contains(new PageTableEntry(true, true, 77, true, false, false, true));
    }

    private void assertBits(boolean dirty, boolean referenced) {
        assertThat(table.entry(PAGE)).contains(new PageTableEntry(true, true, 9, true, true, dirty, referenced));
    }
}
