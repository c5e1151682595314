package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lockstep.kit.pictures.AddressWalk.Step;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An address space of 128 bytes with pages of 16. Run these while you work; they carry no points. */
class LinearPageTableTest {
    private static final AddressShape SHAPE = AddressShape.linear(3, 4);

    private static LinearPageTable table() {
        return new LinearPageTable(128, 16);
    }

    @Test
    @Tag("twin:split-and-combine")
    void findsTheFrameOfAPageAndKeepsTheOffset() {
        LinearPageTable table = table();
        table.map(3, PageTableEntry.of(9));

        load(table, 0x35, 3, PageTableEntry.of(9), new Translation.PhysicalAddress(3, 0x95));
    }

    @Test
    @Tag("twin:split-and-combine")
    void otherPageSizesCutTheAddressElsewhere() {
        LinearPageTable table = new LinearPageTable(4 * 1024, 1024);
        table.map(2, PageTableEntry.of(5));

        Translation result = table.translate(2 * 1024 + 7, false);

        List<Step> walk = List.of(new Step("page table, entry 2", AddressShape.told(PageTableEntry.of(5))));
        AddressShape.linear(2, 10)
                .compare(
                        "translate(0x807, read)",
                        2 * 1024 + 7,
                        walk,
                        new Translation.PhysicalAddress(2, 5 * 1024 + 7),
                        result);
    }

    @Test
    @Tag("twin:validity-and-presence")
    void aPageThatWasNeverMappedIsInvalid() {
        load(table(), 0x21, 2, PageTableEntry.invalid(), new Translation.Invalid(1, 2));
    }

    @Test
    @Tag("twin:validity-and-presence")
    void aPageOnDiskIsAPageFault() {
        LinearPageTable table = table();
        PageTableEntry swapped = new PageTableEntry(true, false, 0, true, true, false, false);
        table.map(4, swapped);

        load(table, 0x40, 4, swapped, new Translation.PageFault(4));
    }

    @Test
    @Tag("twin:protection-and-use")
    void aWriteToAReadOnlyPageIsAProtectionFault() {
        LinearPageTable table = table();
        PageTableEntry readOnly = new PageTableEntry(true, true, 6, true, false, false, false);
        table.map(0, readOnly);

        Translation result = table.translate(0x0f, true);

        SHAPE.compare("translate(0xf, write)", 0x0f, walk(0, readOnly), new Translation.ProtectionFault(0), result);
    }

    @Test
    @Tag("twin:protection-and-use")
    void aReadMakesAPageReferenced() {
        LinearPageTable table = table();
        table.map(1, PageTableEntry.of(2));

        table.translate(0x1c, false);

        assertThat(table.entry(1)).contains(new PageTableEntry(true, true, 2, true, true, false, true));
    }

    @Test
    @Tag("twin:costs-and-limits")
    void hasFourBytesForEachPage() {
        assertThat(table().tableBytes()).isEqualTo(32);
    }

    @Test
    @Tag("twin:costs-and-limits")
    void refusesAPageSizeThatIsNoPowerOfTwo() {
        assertThatThrownBy(() -> new LinearPageTable(120, 12)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void load(PageTable table, long address, int page, PageTableEntry entry, Translation expected) {
        Translation result = table.translate(address, false);
        String call = "translate(0x" + Long.toHexString(address) + ", read)";
        SHAPE.compare(call, address, walk(page, entry), expected, result);
    }

    private static List<Step> walk(int page, PageTableEntry entry) {
        return List.of(new Step("page table, entry " + page, AddressShape.told(entry)));
    }
}
