package dev.lockstep.desk.examples;

import dev.lockstep.kit.interleavings.Interleavings;
import java.util.WeakHashMap;
import org.junit.jupiter.api.Test;

/** Explores what has no model. */
public class UnmodelledExample {
    @Test
    void usesAMapThatForgets() {
        Interleavings.explore(() -> new WeakHashMap<String, String>().put("x", "y"))
                .assertPassed();
    }
}
