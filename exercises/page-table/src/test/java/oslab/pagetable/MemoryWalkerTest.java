package oslab.pagetable;

import dev.lockstep.kit.pictures.AddressWalk.Step;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Addresses of 2 + 2 + 4 bits, frames of 16 bytes. The directory is in frame 1, one page table in frame 3, one page in
 * frame 6. These carry no points.
 */
class MemoryWalkerTest {
    private static final AddressShape SHAPE = AddressShape.twoLevel(2, 2, 4);
    private static final int DIRECTORY = 1;

    private static byte[] memory() {
        byte[] memory = new byte[8 * 16];
        memory[0x12] = (byte) 0x83; // entry 2 of the directory: valid, frame 3
        memory[0x31] = (byte) 0x86; // entry 1 of the table: valid, frame 6
        memory[0x32] = (byte) 0x05; // entry 2 of the table: not valid
        memory[0x6a] = (byte) 0xc8; // byte 10 of the page
        return memory;
    }

    @Test
    @Tag("twin:raw-walk")
    void followsTwoEntriesToTheByte() {
        Walk result = new MemoryWalker(2, 2, 4).walk(memory(), DIRECTORY, 0x9a);

        List<Step> walk = List.of(
                new Step("page directory, entry 2, at 0x12", "0x83: valid, frame 3"),
                new Step("page table, entry 1, at 0x31", "0x86: valid, frame 6"));
        SHAPE.compare("walk(memory, 1, 0x9a)", 0x9a, walk, new Walk.Found(0x6a, 200), result);
    }

    @Test
    @Tag("twin:raw-faults")
    void stopsAtADirectoryEntryThatIsNotValid() {
        Walk result = new MemoryWalker(2, 2, 4).walk(memory(), DIRECTORY, 0x5a);

        List<Step> walk = List.of(new Step("page directory, entry 1, at 0x11", "0x00: not valid"));
        SHAPE.compare("walk(memory, 1, 0x5a)", 0x5a, walk, new Walk.DirectoryFault(1), result);
    }

    @Test
    @Tag("twin:raw-faults")
    void stopsAtATableEntryThatIsNotValid() {
        Walk result = new MemoryWalker(2, 2, 4).walk(memory(), DIRECTORY, 0xaa);

        List<Step> walk = List.of(
                new Step("page directory, entry 2, at 0x12", "0x83: valid, frame 3"),
                new Step("page table, entry 2, at 0x32", "0x05: not valid"));
        SHAPE.compare("walk(memory, 1, 0xaa)", 0xaa, walk, new Walk.TableFault(2), result);
    }
}
