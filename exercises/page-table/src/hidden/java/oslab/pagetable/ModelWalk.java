package oslab.pagetable;

import dev.lockstep.kit.pictures.AddressWalk.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Memory full of numbers thrown by dice, and the right walk through it by division and remainder. */
final class ModelWalk {
    final byte[] memory;
    final int directoryFrame;
    final int addresses;
    private final AddressShape shape;
    private final int pageSize;
    private final int tableEntries;

    ModelWalk(int directoryBits, int tableBits, int offsetBits, SplittableRandom random) {
        shape = AddressShape.twoLevel(directoryBits, tableBits, offsetBits);
        pageSize = (int) Math.pow(2, offsetBits);
        tableEntries = (int) Math.pow(2, tableBits);
        int directoryEntries = (int) Math.pow(2, directoryBits);
        addresses = directoryEntries * tableEntries * pageSize;
        memory = new byte[127 * pageSize + Math.max(pageSize, Math.max(tableEntries, directoryEntries))];
        random.nextBytes(memory);
        directoryFrame = random.nextInt(128);
    }

    /** Lets {@code walker} walk, and fails with a picture if it comes to something else. */
    void check(MemoryWalker walker, int address) {
        String call = "walk(memory, " + directoryFrame + ", 0x" + Integer.toHexString(address) + ")";
        Walk actual = walker.walk(memory, directoryFrame, address);
        shape.compare(call, address, steps(address), expected(address), actual);
    }

    Walk expected(int address) {
        int page = address / pageSize;
        int directoryEntry = read(directoryPlace(page));
        if (directoryEntry < 128) {
            return new Walk.DirectoryFault(page / tableEntries);
        }
        int tableEntry = read(tablePlace(directoryEntry, page));
        if (tableEntry < 128) {
            return new Walk.TableFault(page % tableEntries);
        }
        int place = (tableEntry - 128) * pageSize + address % pageSize;
        return new Walk.Found(place, read(place));
    }

    private List<Step> steps(int address) {
        int page = address / pageSize;
        int entry = read(directoryPlace(page));
        List<Step> steps = new ArrayList<>();
        steps.add(step("page directory, entry " + page / tableEntries, directoryPlace(page)));
        if (entry >= 128) {
            steps.add(step("page table, entry " + page % tableEntries, tablePlace(entry, page)));
        }
        return steps;
    }

    private Step step(String what, int place) {
        int entry = read(place);
        String said = entry < 128 ? "not valid" : "valid, frame " + (entry - 128);
        return new Step(what + ", at 0x" + Integer.toHexString(place), "0x" + Integer.toHexString(entry) + ": " + said);
    }

    private int directoryPlace(int page) {
        return directoryFrame * pageSize + page / tableEntries;
    }

    private int tablePlace(int directoryEntry, int page) {
        return (directoryEntry - 128) * pageSize + page % tableEntries;
    }

    private int read(int place) {
        return Byte.toUnsignedInt(memory[place]);
    }
}
