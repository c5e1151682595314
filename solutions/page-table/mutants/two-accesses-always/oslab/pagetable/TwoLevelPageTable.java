package oslab.pagetable;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** An array of tables, each with the frame that it lies in and the number of its valid pages. */
public class TwoLevelPageTable implements PageTable {
    private static final int ENTRY_BYTES = 4;

    private final int directoryBits;
    private final int tableBits;
    private final int offsetBits;
    private final FrameSource frames;
    private final Table[] directory;
    private int accesses;

    private static final class Table {
        private final int frame;
        private final PageTableEntry[] entries;
        private int valid;

        Table(int frame, int size) {
            this.frame = frame;
            entries = new PageTableEntry[size];
            Arrays.fill(entries, PageTableEntry.invalid());
        }

        void set(int index, PageTableEntry entry) {
            valid += (entry.valid() ? 1 : 0) - (entries[index].valid() ? 1 : 0);
            entries[index] = entry;
        }
    }

    public TwoLevelPageTable(int directoryBits, int tableBits, int offsetBits, FrameSource frames) {
        if (directoryBits < 1 || tableBits < 1 || (long) directoryBits + tableBits > 30) {
            throw new IllegalArgumentException("indices of " + directoryBits + " and " + tableBits + " bits");
        }
        if (offsetBits < 1 || offsetBits > 30) {
            throw new IllegalArgumentException("an offset of " + offsetBits + " bits");
        }
        this.frames = Objects.requireNonNull(frames, "frames");
        this.directoryBits = directoryBits;
        this.tableBits = tableBits;
        this.offsetBits = offsetBits;
        directory = new Table[1 << directoryBits];
    }

    @Override
    public Translation translate(long virtualAddress, boolean write) {
        if (virtualAddress < 0 || virtualAddress >>> (directoryBits + tableBits + offsetBits) != 0) {
            throw new IllegalArgumentException("address " + virtualAddress + " is outside");
        }
        int page = (int) (virtualAddress >>> offsetBits);
        Table table = directory[page >>> tableBits];
        accesses = 2;
        if (table == null) {
            return new Translation.Invalid(1, page >>> tableBits);
        }
        accesses = 2;
        PageTableEntry entry = table.entries[index(page)];
        if (!entry.valid()) {
            return new Translation.Invalid(2, index(page));
        }
        if (write ? !entry.writable() : !entry.readable()) {
            return new Translation.ProtectionFault(page);
        }
        if (!entry.present()) {
            return new Translation.PageFault(page);
        }
        table.entries[index(page)] = used(entry, write);
        long offset = virtualAddress & ((1L << offsetBits) - 1);
        return new Translation.PhysicalAddress(page, (long) entry.frame() << offsetBits | offset);
    }

    private int index(int page) {
        return page & ((1 << tableBits) - 1);
    }

    private static PageTableEntry used(PageTableEntry entry, boolean write) {
        return new PageTableEntry(
                true, true, entry.frame(), entry.readable(), entry.writable(), entry.dirty() || write, true);
    }

    @Override
    public void map(int page, PageTableEntry entry) {
        Objects.requireNonNull(entry, "entry");
        int slot = checked(page) >>> tableBits;
        if (!entry.valid()) {
            unmap(page);
            return;
        }
        if (directory[slot] == null) {
            directory[slot] = new Table(frames.allocate(), 1 << tableBits);
        }
        directory[slot].set(index(page), entry);
    }

    @Override
    public void unmap(int page) {
        int slot = checked(page) >>> tableBits;
        Table table = directory[slot];
        if (table == null) {
            return;
        }
        table.set(index(page), PageTableEntry.invalid());
        if (table.valid == 0) {
            directory[slot] = null;
            frames.free(table.frame);
        }
    }

    @Override
    public Optional<PageTableEntry> entry(int page) {
        Table table = directory[checked(page) >>> tableBits];
        return table == null
                ? Optional.empty()
                : Optional.of(table.entries[index(page)]).filter(PageTableEntry::valid);
    }

    private int checked(int page) {
        if (page < 0 || page >>> (directoryBits + tableBits) != 0) {
            throw new IllegalArgumentException("page " + page + " is outside");
        }
        return page;
    }

    @Override
    public long tableBytes() {
        long tables = Arrays.stream(directory).filter(Objects::nonNull).count();
        return ENTRY_BYTES * ((1L << directoryBits) + tables * (1L << tableBits));
    }

    @Override
    public int memoryAccessesOfLastWalk() {
        return accesses;
    }
}
