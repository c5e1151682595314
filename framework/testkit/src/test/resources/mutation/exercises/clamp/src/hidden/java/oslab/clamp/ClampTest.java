package oslab.clamp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("criterion:keeps")
class ClampTest {
    @Test
    void keepsWhatIsBelow() {
        assertEquals(3, new Clamp().clamp(1, 3, 8));
    }

    @Test
    void keepsWhatIsAbove() {
        assertEquals(8, new Clamp().clamp(9, 3, 8));
    }

    @Test
    void leavesWhatIsBetween() {
        assertEquals(5, new Clamp().clamp(5, 3, 8));
    }
}
