package dev.lockstep.kit.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AwaitTest {
    @Test
    void looksUntilTheConditionHolds() {
        AtomicInteger looks = new AtomicInteger();

        Await.until("there were 200 looks", () -> looks.incrementAndGet() == 200);

        assertThat(looks).hasValue(200);
    }

    @Test
    void givesUpOnceTheTimeIsOver() {
        assertThat(Await.holdsWithin(Duration.ofMillis(10), () -> false)).isFalse();
    }

    @Test
    void namesTheFactThatDidNotComeTrue() {
        assertThatThrownBy(() -> Await.until("both waiters have passed", () -> false))
                .isInstanceOf(AssertionError.class)
                .hasMessage("waited in vain until both waiters have passed");
    }
}
