package dev.lockstep.desk.examples;

import dev.lockstep.kit.interleavings.Interleavings;
import java.util.Vector;
import org.junit.jupiter.api.Test;

/** Explores what has no model. */
public class UnmodelledExample {
    @Test
    void usesAVector() {
        Interleavings.explore(() -> new Vector<String>().add("x")).assertPassed();
    }
}
