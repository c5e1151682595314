package oslab.pictures;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The author lets students see the picture of the first, and of the second nothing: it holds canaries. */
class PicturesHiddenTest {
    @Test
    @Tag("criterion:translates")
    void translatesAnotherAddress() {
        Shown.translation(0x63, 7, 0x73);
    }

    @Test
    @Tag("criterion:evicts")
    void canaryEvictsWhatCameFirst() {
        Shown.accesses(
                "canary of 2 entries", 1000003, "miss", 1000005, "miss", 1000003, "hit", 7,
                "miss, evicts page 1000003");
    }
}
