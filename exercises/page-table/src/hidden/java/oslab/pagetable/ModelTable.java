package oslab.pagetable;

import dev.lockstep.kit.pictures.AddressWalk.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page table says, by division and remainder on a map of pages. Bits of use are not modelled. */
final class ModelTable {
    private final long pageSize;
    private final int tableEntries;
    private final AddressShape shape;
    private final Map<Integer, PageTableEntry> entries = new HashMap<>();

    private ModelTable(long pageSize, int tableEntries, AddressShape shape) {
        this.pageSize = pageSize;
        this.tableEntries = tableEntries;
        this.shape = shape;
    }

    static ModelTable linear(long addressSpaceSize, int pageSize) {
        long highestPage = addressSpaceSize / pageSize - 1;
        int pageBits = Math.max(1, Long.toBinaryString(highestPage).length());
        return new ModelTable(
                pageSize,
                0,
                AddressShape.linear(pageBits, Long.toBinaryString(pageSize).length() - 1));
    }

    static ModelTable twoLevel(int directoryBits, int tableBits, int offsetBits) {
        return new ModelTable(
                (long) Math.pow(2, offsetBits),
                (int) Math.pow(2, tableBits),
                AddressShape.twoLevel(directoryBits, tableBits, offsetBits));
    }

    /** Maps a page here and in {@code table}. */
    ModelTable map(PageTable table, int page, PageTableEntry entry) {
        table.map(page, entry);
        entries.put(page, entry);
        return this;
    }

    ModelTable unmap(PageTable table, int page) {
        table.unmap(page);
        entries.remove(page);
        return this;
    }

    /** Lets {@code table} translate, and fails with a picture if it says something else. */
    void check(PageTable table, long address, boolean write) {
        String call = "translate(0x" + Long.toHexString(address) + (write ? ", write)" : ", read)");
        shape.compare(call, address, walk(address), expected(address, write), table.translate(address, write));
    }

    /** Like {@link #check}, but whatever address is found will do: that is not what this is about. */
    void checkKind(PageTable table, long address, boolean write) {
        String call = "translate(0x" + Long.toHexString(address) + (write ? ", write)" : ", read)");
        Translation expected = expected(address, write);
        Translation actual = table.translate(address, write);
        boolean bothFound =
                expected instanceof Translation.PhysicalAddress && actual instanceof Translation.PhysicalAddress;
        shape.compare(call, address, walk(address), expected, bothFound ? expected : actual);
    }

    private Translation expected(long address, boolean write) {
        int page = (int) (address / pageSize);
        PageTableEntry entry = entry(page);
        if (!entry.valid()) {
            return invalid(page);
        }
        if (!(write ? entry.writable() : entry.readable())) {
            return new Translation.ProtectionFault(page);
        }
        return entry.present()
                ? new Translation.PhysicalAddress(page, entry.frame() * pageSize + address % pageSize)
                : new Translation.PageFault(page);
    }

    private PageTableEntry entry(int page) {
        return entries.getOrDefault(page, PageTableEntry.invalid());
    }

    private Translation invalid(int page) {
        if (tableEntries == 0) {
            return new Translation.Invalid(1, page);
        }
        return hasTable(page)
                ? new Translation.Invalid(2, page % tableEntries)
                : new Translation.Invalid(1, page / tableEntries);
    }

    private boolean hasTable(int page) {
        return entries.entrySet().stream()
                .anyMatch(mapped -> mapped.getValue().valid() && mapped.getKey() / tableEntries == page / tableEntries);
    }

    private List<Step> walk(long address) {
        int page = (int) (address / pageSize);
        if (tableEntries == 0) {
            return List.of(new Step("page table, entry " + page, AddressShape.told(entry(page))));
        }
        List<Step> steps = new ArrayList<>();
        boolean leads = hasTable(page);
        steps.add(new Step(
                "page directory, entry " + page / tableEntries, leads ? "leads to a page table" : "not valid"));
        if (leads) {
            steps.add(new Step("page table, entry " + page % tableEntries, AddressShape.told(entry(page))));
        }
        return steps;
    }
}
