package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several address spaces, with room for all; nothing is global, and nothing is taken back. */
@Tag("criterion:address-spaces")
class AddressSpacesTest {
    private final Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(16, Replacement.LRU));

    @Test
    void onePageHasAFrameInEachAddressSpace() {
        tlb.insert(1, 6, 61, false);
        tlb.insert(2, 6, 62, false);

        assertThat(tlb.lookup(1, 6)).hasValue(61);
        assertThat(tlb.lookup(2, 6)).hasValue(62);
        assertThat(tlb.lookup(3, 6)).isEmpty();
        assertThat(tlb.lookup(0, 6)).isEmpty();
    }

    @Test
    void addressSpaceAndPageAreNotMixedUp() {
        tlb.insert(1, 2, 12, false);
        tlb.insert(11, 2, 112, false);
        tlb.insert(5, 33, 33, false);

        assertThat(tlb.lookup(2, 1)).isEmpty();
        assertThat(tlb.lookup(1, 12)).isEmpty();
        assertThat(tlb.lookup(1, 2)).hasValue(12);
        assertThat(tlb.lookup(33, 5)).isEmpty();
        assertThat(tlb.lookup(1, 33)).isEmpty();
    }

    @Test
    void numbersOfAddressSpacesMayBeLarge() {
        tlb.insert(Integer.MAX_VALUE, Integer.MAX_VALUE, 1, false);
        tlb.insert(1 << 20, 1, 2, false);
        tlb.insert(1, 1 << 20, 3, false);

        assertThat(tlb.lookup(Integer.MAX_VALUE, Integer.MAX_VALUE)).hasValue(1);
        assertThat(tlb.lookup(1 << 20, 1)).hasValue(2);
        assertThat(tlb.lookup(1, 1 << 20)).hasValue(3);
        assertThat(tlb.lookup(1, 1)).isEmpty();
    }

    @Test
    void afterASwitchOfContextNothingIsLost() {
        ModelRun run = new ModelRun(8, 8, Replacement.LRU);
        for (int turn = 0; turn < 6; turn++) {
            for (int page = 1; page <= 4; page++) {
                run.access(1 + turn % 2, page);
            }
        }
        run.assertAsExpected();
    }

    @Test
    void manyProgramsShareOneBuffer() {
        SplittableRandom random = new SplittableRandom(29);
        ModelRun run = new ModelRun(64, 64, Replacement.FIFO);
        for (int i = 0; i < 400; i++) {
            run.access(1 + random.nextInt(6), 1 + random.nextInt(10));
        }
        run.assertAsExpected();
    }
}
