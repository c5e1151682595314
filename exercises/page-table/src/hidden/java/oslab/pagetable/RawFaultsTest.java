package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only addresses that lead nowhere. */
@Tag("criterion:raw-faults")
class RawFaultsTest {
    private final SplittableRandom random = new SplittableRandom(17);

    @Test
    void saysWhichTableTheWalkEndedIn() {
        for (int round = 0; round < 10; round++) {
            check(5, 5, 5);
            check(3, 4, 6);
            check(6, 7, 3);
        }
    }

    @Test
    void followsNoFrameNumberOfAnEntryThatIsNotValid() {
        byte[] memory = new byte[128 * 32];
        Arrays.fill(memory, (byte) 0x7f); // says "not valid" and names the last frame,
        Arrays.fill(memory, 127 * 32, 128 * 32, (byte) 0x81); // which is full of valid entries

        MemoryWalker walker = new MemoryWalker(5, 5, 5);

        assertThat(walker.walk(memory, 3, 0x7fff)).isEqualTo(new Walk.DirectoryFault(31));
        memory[3 * 32 + 31] = (byte) 0x84;
        assertThat(walker.walk(memory, 3, 0x7fff)).isEqualTo(new Walk.TableFault(31));
    }

    @Test
    void changesNothingInMemory() {
        ModelWalk model = new ModelWalk(5, 5, 5, random);
        byte[] before = model.memory.clone();

        IntStream.range(0, model.addresses)
                .filter(address -> !(model.expected(address) instanceof Walk.Found))
                .forEach(address -> new MemoryWalker(5, 5, 5).walk(model.memory, model.directoryFrame, address));

        assertThat(model.memory).isEqualTo(before);
    }

    @Test
    void refusesBitsAndArgumentsThatCannotBe() {
        assertRefused(() -> new MemoryWalker(0, 5, 5));
        assertRefused(() -> new MemoryWalker(5, 0, 5));
        assertRefused(() -> new MemoryWalker(5, 5, 0));
        assertRefused(() -> new MemoryWalker(11, 10, 10));
        MemoryWalker walker = new MemoryWalker(5, 5, 5);
        byte[] memory = new byte[128 * 32];
        assertRefused(() -> walker.walk(memory, 0, 1 << 15));
        assertRefused(() -> walker.walk(memory, 0, -1));
        assertRefused(() -> walker.walk(memory, 128, 0));
        assertRefused(() -> walker.walk(memory, -1, 0));
        assertThatThrownBy(() -> walker.walk(null, 0, 0)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void takesAsManyBitsAsThereMayBe() {
        MemoryWalker walker = new MemoryWalker(10, 10, 10);

        assertThat(walker.walk(new byte[1 << 10], 0, (1 << 30) - 1)).isEqualTo(new Walk.DirectoryFault(1023));
    }

    private void check(int directoryBits, int tableBits, int offsetBits) {
        ModelWalk model = new ModelWalk(directoryBits, tableBits, offsetBits, random);
        MemoryWalker walker = new MemoryWalker(directoryBits, tableBits, offsetBits);
        IntStream.range(0, model.addresses)
                .filter(address -> !(model.expected(address) instanceof Walk.Found))
                .limit(4000)
                .forEach(address -> model.check(walker, address));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
    }
}
