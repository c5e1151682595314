package oslab.latch;

import org.junit.jupiter.api.Test;

class LatchTest {
    @Test
    void canBeOpened() {
        new Latch().open();
    }
}
