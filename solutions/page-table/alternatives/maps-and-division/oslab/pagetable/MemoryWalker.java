package oslab.pagetable;

/** Division, remainder, and bytes that are made unsigned as soon as they are read. */
public class MemoryWalker {
    private final int tableEntries;
    private final int pageSize;
    private final int addresses;

    public MemoryWalker(int directoryBits, int tableBits, int offsetBits) {
        int[] fields = {directoryBits, tableBits, offsetBits};
        int bits = 0;
        for (int field : fields) {
            if (field < 1 || field > 30) {
                throw new IllegalArgumentException("a field of " + field + " bits");
            }
            bits += field;
        }
        if (bits > 30) {
            throw new IllegalArgumentException("an address of " + bits + " bits");
        }
        tableEntries = 1 << tableBits;
        pageSize = 1 << offsetBits;
        addresses = 1 << bits;
    }

    public Walk walk(byte[] physicalMemory, int directoryFrame, int virtualAddress) {
        if (virtualAddress < 0 || virtualAddress >= addresses || directoryFrame < 0 || directoryFrame >= 128) {
            throw new IllegalArgumentException("frame " + directoryFrame + ", address " + virtualAddress);
        }
        int page = virtualAddress / pageSize;
        int found = entry(physicalMemory, directoryFrame, page / tableEntries);
        if (found < 0) {
            return new Walk.DirectoryFault(page / tableEntries);
        }
        int frame = entry(physicalMemory, found, page % tableEntries);
        if (frame < 0) {
            return new Walk.TableFault(page % tableEntries);
        }
        int place = frame * pageSize + virtualAddress % pageSize;
        return new Walk.Found(place, Byte.toUnsignedInt(physicalMemory[place]));
    }

    /** The frame that an entry names, or -1 if it is not valid. */
    private int entry(byte[] memory, int frame, int index) {
        int entry = Byte.toUnsignedInt(memory[frame * pageSize + index]);
        return entry >= 128 ? entry - 128 : -1;
    }
}
