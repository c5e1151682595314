package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several sets, one address space. What is held is found out by looking it up; which one of a set goes is not judged here. */
@Tag("criterion:associativity")
class AssociativityTest {
    private static final int SPACE = 1;

    @Test
    void everyShapeHasItsOwnConflicts() {
        int[][] shapes = {{8, 2}, {16, 4}, {4, 2}, {32, 8}, {8, 8}, {8, 1}};
        for (int[] shape : shapes) {
            insertAtRandom(shape[0], shape[1]);
        }
    }

    @Test
    void theNumberOfSetsNeedNotBeAPowerOfTwo() {
        int[][] shapes = {{12, 4}, {6, 2}, {15, 3}, {7, 1}};
        for (int[] shape : shapes) {
            insertAtRandom(shape[0], shape[1]);
        }
    }

    @Test
    void neighboursLieInDifferentSets() {
        Tlb tlb = tlb(20, 4);

        IntStream.range(100, 120).forEach(page -> insert(tlb, page));

        assertThat(held(tlb, IntStream.range(100, 120).boxed().toList())).hasSize(20);
    }

    @Test
    void everySetHasAnOrderOfItsOwn() {
        for (Replacement replacement : new Replacement[] {Replacement.LRU, Replacement.FIFO}) {
            Tlb tlb = new SetAssociativeTlb(new TlbConfiguration(6, 3, replacement, 0));
            List<Integer> inserted = List.of(2, 4, 1, 6, 3, 5, 8, 7, 10, 12, 9);

            inserted.forEach(page -> insert(tlb, page));

            assertThat(held(tlb, inserted)).as(replacement.name()).containsExactly(5, 7, 8, 9, 10, 12);
        }
    }

    /** Pages come one after another; each may drive out one of its own set, and only if that is full. */
    private static void insertAtRandom(int entries, int ways) {
        SplittableRandom random = new SplittableRandom(23);
        int sets = entries / ways;
        Tlb tlb = tlb(entries, ways);
        Set<Integer> before = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            int page = 1 + random.nextInt(entries * 3);
            if (before.contains(page)) {
                continue;
            }
            insert(tlb, page);
            Set<Integer> candidates = new TreeSet<>(before);
            candidates.add(page);
            Set<Integer> after = held(tlb, candidates);
            check(page, sets, ways, before, after);
            before = after;
        }
    }

    private static void check(int page, int sets, int ways, Set<Integer> before, Set<Integer> after) {
        String when = "pages held after page " + page + " came, in " + sets + " sets of " + ways;
        Set<Integer> mates = inSetOf(page, sets, before);
        Set<Integer> others = new TreeSet<>(before);
        others.removeAll(mates);
        assertThat(after).as(when).contains(page).containsAll(others);
        assertThat(inSetOf(page, sets, after)).as(when + ", of its set").hasSize(Math.min(ways, mates.size() + 1));
    }

    private static Set<Integer> inSetOf(int page, int sets, Set<Integer> pages) {
        return pages.stream()
                .filter(other -> other % sets == page % sets)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> held(Tlb tlb, Iterable<Integer> pages) {
        Set<Integer> held = new TreeSet<>();
        pages.forEach(page -> {
            if (tlb.lookup(SPACE, page).isPresent()) {
                held.add(page);
            }
        });
        return held;
    }

    private static Tlb tlb(int entries, int ways) {
        return new SetAssociativeTlb(new TlbConfiguration(entries, ways, Replacement.FIFO, 0));
    }

    private static void insert(Tlb tlb, int page) {
        tlb.insert(SPACE, page, 1009 + page * 5, false);
    }
}
