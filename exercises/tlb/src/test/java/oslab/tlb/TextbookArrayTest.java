package oslab.tlb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten ints, one after another, from virtual address 100, with pages of 16 bytes. Carries no points. */
class TextbookArrayTest {
    private static final int PAGE_SIZE = 16;

    private final Tlb tlb = new SetAssociativeTlb(TlbConfiguration.fullyAssociative(4, Replacement.LRU));
    private final PageTable everyPage = (addressSpace, page) -> new PageTable.Found(page + 20, false, 1);
    private final MemoryManagementUnit unit = new MemoryManagementUnit(tlb, everyPage, PAGE_SIZE, 1, 100);

    @Test
    @Tag("twin:effective-access-time")
    void sevenOfTenAccessesHit() {
        StringBuilder outcomes = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            AccessResult result = unit.access(0, 100 + 4 * i);
            outcomes.append(result instanceof AccessResult.Reached reached && reached.hit() ? "h" : "m");
        }

        assertThat(outcomes.toString()).isEqualTo("mhhmhhhmhh");
        assertThat(unit.hitRatio()).isEqualTo(0.7, within(1e-9));
    }

    @Test
    @Tag("twin:effective-access-time")
    void aMissCostsAWalkMore() {
        unit.access(0, 100);
        assertThat(unit.nanoseconds()).as("look-up, walk, access").isEqualTo(1 + 100 + 100);

        unit.access(0, 104);
        assertThat(unit.nanoseconds()).as("and a hit: look-up, access").isEqualTo(201 + 101);
    }

    @Test
    @Tag("twin:effective-access-time")
    void theAddressIsThatOfTheFrame() {
        assertThat(unit.access(0, 100)).isEqualTo(new AccessResult.Reached(false, 26 * 16 + 4));
    }
}
