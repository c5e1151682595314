package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One set, one address space, nothing inserted twice or taken back. */
@Tag("criterion:replacement-order")
class ReplacementOrderTest {
    @Test
    void lruEvictsWhatWasNotUsedForTheLongestTime() {
        runAtRandom(Replacement.LRU);
    }

    @Test
    void fifoEvictsWhatCameFirst() {
        runAtRandom(Replacement.FIFO);
    }

    @Test
    void lookingForWhatIsNotThereIsNoUse() {
        for (Replacement replacement : new Replacement[] {Replacement.LRU, Replacement.FIFO}) {
            Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(3, replacement));
            for (int page = 1; page <= 3; page++) {
                tlb.insert(1, page, 10 * page, false);
            }

            tlb.lookup(1, 9);

            assertThat(tlb.insert(1, 4, 40, false)).contains(new TlbEntry(1, 1, 10, false));
        }
    }

    @Test
    void whatHadToGoIsReturnedAsItWas() {
        Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(1, Replacement.FIFO));
        tlb.insert(7, 1, 10, false);

        assertThat(tlb.insert(8, 2, 20, true)).contains(new TlbEntry(7, 1, 10, false));
        assertThat(tlb.insert(9, 3, 30, false)).contains(new TlbEntry(8, 2, 20, true));
    }

    @Test
    void atRandomEveryEntryHasToGoSometime() {
        Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(4, Replacement.RANDOM));
        List<Integer> held = new ArrayList<>();
        Set<Integer> placesInOrderOfAge = new HashSet<>();
        for (int page = 1; page <= 400; page++) {
            Optional<TlbEntry> gone = tlb.insert(1, page, page, false);
            assertThat(gone.isPresent()).as("something goes").isEqualTo(page > 4);
            if (gone.isPresent()) {
                assertThat(held).as("what was held").contains(gone.get().page());
                placesInOrderOfAge.add(held.indexOf(gone.get().page()));
                held.remove(Integer.valueOf(gone.get().page()));
            }
            held.add(page);
        }
        assertThat(placesInOrderOfAge).containsExactlyInAnyOrder(0, 1, 2, 3);
        held.forEach(page -> assertThat(tlb.lookup(1, page)).hasValue(page));
    }

    @Test
    void atRandomTheSeedDecides() {
        assertThat(victims(5)).isEqualTo(victims(5)).isNotEqualTo(victims(6));
    }

    private static List<Integer> victims(long seed) {
        Tlb tlb = new SetAssociativeTlb(new TlbConfiguration(8, 8, Replacement.RANDOM, seed));
        List<Integer> victims = new ArrayList<>();
        for (int page = 1; page <= 100; page++) {
            tlb.insert(1, page, page, false).ifPresent(gone -> victims.add(gone.page()));
        }
        return victims;
    }

    private static void runAtRandom(Replacement replacement) {
        SplittableRandom random = new SplittableRandom(19);
        for (int entries = 1; entries <= 12; entries++) {
            ModelRun run = new ModelRun(entries, entries, replacement);
            for (int i = 0; i < 300; i++) {
                run.access(1 + random.nextInt(entries * 3 / 2 + 2));
            }
            run.assertAsExpected();
        }
    }
}
