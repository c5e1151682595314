package oslab.pictures;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    @Tag("twin:translates")
    void translatesAnAddress() {
        Shown.translation(0x5a, 9, 0x9a);
    }

    @Test
    @Tag("twin:evicts")
    void evictsWhatCameFirst() {
        Shown.accesses(
                "FIFO, 2 entries", 1, "miss", 2, "miss", 1, "hit", 3, "miss, evicts page 1", 2, "hit", 1,
                "miss, evicts page 2");
    }

    @Test
    void twoThreadsRunThreeTasks() {
        Shown.threads();
    }

    @Test
    void processesTakeTurns() {
        Shown.processes();
    }
}
