package oslab.pagetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only addresses that lead to a byte. */
@Tag("criterion:raw-walk")
class RawWalkTest {
    private final SplittableRandom random = new SplittableRandom(13);

    @Test
    void findsTheByteOfAnAddressOfThreeTimesFiveBits() {
        for (int round = 0; round < 20; round++) {
            check(5, 5, 5);
        }
    }

    @Test
    void findsTheByteWhereTablesFillLessThanAFrame() {
        check(3, 4, 6);
        check(2, 2, 8);
    }

    @Test
    void findsTheByteWhereTablesFillSeveralFrames() {
        check(6, 7, 3);
        check(7, 4, 2);
    }

    @Test
    void findsTheByteOfSmallAddresses() {
        for (int round = 0; round < 20; round++) {
            check(1, 1, 1);
            check(1, 2, 3);
        }
    }

    private void check(int directoryBits, int tableBits, int offsetBits) {
        ModelWalk model = new ModelWalk(directoryBits, tableBits, offsetBits, random);
        MemoryWalker walker = new MemoryWalker(directoryBits, tableBits, offsetBits);
        byte[] before = model.memory.clone();
        IntPredicate leadsToAByte = address -> model.expected(address) instanceof Walk.Found;
        IntStream.range(0, model.addresses)
                .filter(leadsToAByte)
                .limit(4000)
                .forEach(address -> model.check(walker, address));
        assertThat(model.memory).as("memory after the walks").isEqualTo(before);
    }
}
