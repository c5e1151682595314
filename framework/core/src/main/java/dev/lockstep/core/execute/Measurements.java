package dev.lockstep.core.execute;

import dev.lockstep.model.Fact;
import java.time.Duration;

/** Takes what is measured while tests run. It informs, and never scores. */
public interface Measurements {
    /** Nobody wants to know. */
    Measurements UNHEARD = new Measurements() {
        @Override
        public void fact(Fact fact) {}

        @Override
        public void test(Duration time) {}
    };

    /** What a public test measured. */
    void fact(Fact fact);

    /** A test ended, or was ended, so long after it began. */
    void test(Duration time);
}
