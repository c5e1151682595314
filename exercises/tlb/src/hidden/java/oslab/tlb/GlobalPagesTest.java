package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages of the operating system, with room for all. */
@Tag("criterion:global-pages")
class GlobalPagesTest {
    private static final int SYSTEM = 100;

    private final Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(4, Replacement.LRU));

    @Test
    void aGlobalPageIsFoundFromEverywhere() {
        ModelRun run = new ModelRun(4, 4, Replacement.LRU);
        run.global(1, SYSTEM).global(2, SYSTEM).global(0, SYSTEM).global(3, SYSTEM);
        run.assertAsExpected();
    }

    @Test
    void aGlobalPageThatIsInsertedAgainFromElsewhereHasOneEntry() {
        tlb.insert(1, SYSTEM, 50, true);
        tlb.insert(2, SYSTEM, 51, true);
        tlb.insert(1, 1, 1, false);
        tlb.insert(1, 2, 2, false);

        assertThat(tlb.insert(1, 3, 3, false))
                .as("what has to go for the fourth page of four")
                .isEmpty();
        assertThat(tlb.lookup(1, SYSTEM)).hasValue(51);
        assertThat(tlb.lookup(3, SYSTEM)).hasValue(51);
    }

    @Test
    void aGlobalPageOutlivesTheAddressSpaceThatBroughtIt() {
        ModelRun run = new ModelRun(6, 6, Replacement.LRU);
        run.global(1, SYSTEM).global(2, SYSTEM + 1).access(1, 5);

        run.flush(1);

        run.global(1, SYSTEM).global(3, SYSTEM).global(1, SYSTEM + 1).assertAsExpected();
    }

    @Test
    void aGlobalPageIsTakenBackFromEverywhere() {
        tlb.insert(1, SYSTEM, 50, true);
        tlb.insert(1, SYSTEM + 1, 51, true);

        tlb.invalidate(2, SYSTEM);

        assertThat(tlb.lookup(1, SYSTEM)).isEmpty();
        assertThat(tlb.lookup(2, SYSTEM)).isEmpty();
        assertThat(tlb.lookup(2, SYSTEM + 1)).hasValue(51);
    }

    @Test
    void flushingAllDropsGlobalPagesToo() {
        ModelRun run = new ModelRun(6, 6, Replacement.FIFO);
        run.access(1, 1).global(1, SYSTEM).global(2, SYSTEM + 1);

        run.flushAll();

        run.global(1, SYSTEM).global(1, SYSTEM + 1).assertAsExpected();
    }

    @Test
    void oneSystemUnderManyPrograms() {
        SplittableRandom random = new SplittableRandom(37);
        ModelRun run = new ModelRun(64, 64, Replacement.LRU);
        for (int i = 0; i < 600; i++) {
            int addressSpace = 1 + random.nextInt(4);
            int what = random.nextInt(20);
            if (what == 0) {
                run.flush(addressSpace);
            } else if (what < 10) {
                run.global(addressSpace, SYSTEM + random.nextInt(5));
            } else {
                run.access(addressSpace, 10 * addressSpace + random.nextInt(8));
            }
        }
        run.assertAsExpected();
    }
}
