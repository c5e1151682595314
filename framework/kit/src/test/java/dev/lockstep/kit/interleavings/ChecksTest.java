package dev.lockstep.kit.interleavings;

import static dev.lockstep.kit.interleavings.Checks.check;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
    /** Equal to all, and dangerous to print. */
    private static final class Chameleon {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            throw new IllegalStateException("student code was asked for its toString");
        }
    }

    @Test
    void comparesValuesByCopies() {
        check("order", new ArrayList<>(List.of(1, 2))).isEqualTo(List.of(1, 2));
        assertThatThrownBy(() -> check("order", new ArrayList<>(List.of(2, 1))).isEqualTo(List.of(1, 2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("order should be [1, 2], but is [2, 1]");
    }

    @Test
    void asksNoObjectWhetherItIsEqual() {
        assertThatThrownBy(() -> check("order", (Object) new Chameleon()).isEqualTo(List.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Chameleon cannot be compared");
        assertThatThrownBy(() -> check("order", (Object) new Chameleon()).isNull())
                .isInstanceOf(AssertionError.class)
                .hasMessage("order should be null, but is a " + Chameleon.class.getName());
    }

    @Test
    void anObjectIsEqualToItself() {
        Object one = new Chameleon();

        check("same", one).isEqualTo(one);
    }
}
