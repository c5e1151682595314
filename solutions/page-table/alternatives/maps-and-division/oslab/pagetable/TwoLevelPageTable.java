package oslab.pagetable;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One sorted map of valid pages: a table is a stretch of it, and its frame stands beside. */
public class TwoLevelPageTable implements PageTable {
    private final long directoryEntries;
    private final long tableEntries;
    private final long pageSize;
    private final FrameSource source;
    private final SortedMap<Integer, PageTableEntry> valid = new TreeMap<>();
    private final Map<Integer, Integer> frameOfTable = new TreeMap<>();
    private int accesses;

    public TwoLevelPageTable(int directoryBits, int tableBits, int offsetBits, FrameSource frames) {
        if (frames == null) {
            throw new NullPointerException("frames");
        }
        if (Math.min(directoryBits, Math.min(tableBits, offsetBits)) <= 0) {
            throw new IllegalArgumentException("each field has a bit at least");
        }
        if (directoryBits > 30 || tableBits > 30 || directoryBits + tableBits > 30 || offsetBits > 30) {
            throw new IllegalArgumentException("too many bits");
        }
        directoryEntries = 1L << directoryBits;
        tableEntries = 1L << tableBits;
        pageSize = 1L << offsetBits;
        source = frames;
    }

    @Override
    public Translation translate(long virtualAddress, boolean write) {
        if (virtualAddress < 0) {
            throw new IllegalArgumentException("a negative address");
        }
        int page = checked(virtualAddress / pageSize);
        int table = tableOf(page);
        accesses = frameOfTable.containsKey(table) ? 2 : 1;
        if (accesses == 1) {
            return new Translation.Invalid(1, table);
        }
        PageTableEntry entry = valid.get(page);
        if (entry == null) {
            return new Translation.Invalid(2, (int) (page % tableEntries));
        }
        if (!(write && entry.writable() || !write && entry.readable())) {
            return new Translation.ProtectionFault(page);
        }
        if (!entry.present()) {
            return new Translation.PageFault(page);
        }
        boolean dirty = write || entry.dirty();
        valid.put(
                page,
                new PageTableEntry(
                        true, true, entry.frame(), entry.readable(), entry.writable(), dirty, true));
        return new Translation.PhysicalAddress(page, pageSize * entry.frame() + virtualAddress % pageSize);
    }

    @Override
    public void map(int page, PageTableEntry entry) {
        checked(page);
        if (!entry.valid()) {
            unmap(page);
            return;
        }
        frameOfTable.computeIfAbsent(tableOf(page), table -> source.allocate());
        valid.put(page, entry);
    }

    @Override
    public void unmap(int page) {
        int table = tableOf(checked(page));
        valid.remove(page);
        int first = (int) (table * tableEntries);
        boolean empty =
                valid.subMap(first, (int) (first + tableEntries)).isEmpty();
        Integer frame = empty ? frameOfTable.remove(table) : null;
        if (frame != null) {
            source.free(frame);
        }
    }

    @Override
    public Optional<PageTableEntry> entry(int page) {
        return Optional.ofNullable(valid.get(checked(page)));
    }

    private int tableOf(int page) {
        return (int) (page / tableEntries);
    }

    private int checked(long page) {
        if (page < 0 || page >= directoryEntries * tableEntries) {
            throw new IllegalArgumentException("there is no page " + page);
        }
        return (int) page;
    }

    @Override
    public long tableBytes() {
        return 4 * (directoryEntries + frameOfTable.size() * tableEntries);
    }

    @Override
    public int memoryAccessesOfLastWalk() {
        return accesses;
    }
}
