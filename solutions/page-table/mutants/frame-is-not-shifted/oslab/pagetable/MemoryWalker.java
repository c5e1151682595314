package oslab.pagetable;

/** Shifts, masks, and two bytes on the way. */
public class MemoryWalker {
    private static final int VALID = 0x80;
    private static final int FRAME = 0x7f;

    private final int directoryBits;
    private final int tableBits;
    private final int offsetBits;

    public MemoryWalker(int directoryBits, int tableBits, int offsetBits) {
        if (directoryBits < 1 || tableBits < 1 || offsetBits < 1) {
            throw new IllegalArgumentException("every field has at least one bit");
        }
        if ((long) directoryBits + tableBits + offsetBits > 30) {
            throw new IllegalArgumentException("more than 30 bits");
        }
        this.directoryBits = directoryBits;
        this.tableBits = tableBits;
        this.offsetBits = offsetBits;
    }

    public Walk walk(byte[] physicalMemory, int directoryFrame, int virtualAddress) {
        if (physicalMemory == null) {
            throw new NullPointerException("physicalMemory");
        }
        if (directoryFrame < 0 || directoryFrame > FRAME) {
            throw new IllegalArgumentException("frame " + directoryFrame);
        }
        if (virtualAddress < 0 || virtualAddress >>> (directoryBits + tableBits + offsetBits) != 0) {
            throw new IllegalArgumentException("address " + virtualAddress);
        }
        int directoryIndex = virtualAddress >>> (tableBits + offsetBits);
        int tableIndex = virtualAddress >>> offsetBits & ((1 << tableBits) - 1);
        int offset = virtualAddress & ((1 << offsetBits) - 1);
        int directoryEntry = physicalMemory[(directoryFrame << offsetBits) + directoryIndex] & 0xff;
        if ((directoryEntry & VALID) == 0) {
            return new Walk.DirectoryFault(directoryIndex);
        }
        int tableEntry = physicalMemory[((directoryEntry & FRAME) << offsetBits) + tableIndex] & 0xff;
        if ((tableEntry & VALID) == 0) {
            return new Walk.TableFault(tableIndex);
        }
        int physicalAddress = (tableEntry & FRAME) << offsetBits | offset;
        return new Walk.Found(physicalAddress, physicalMemory[physicalAddress] & 0xff);
    }
}
