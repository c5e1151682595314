package oslab.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lockstep.kit.threads.Actor;
import dev.lockstep.kit.threads.Actors;
import dev.lockstep.kit.threads.Await;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("criterion:opens")
class StageTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @Test
    void letsTheWaiterPass() {
        Stage stage = new Stage();
        Actor waiter = actors.start("waiter", stage::awaitCurtain);
        waiter.awaitWaiting();

        stage.open();

        waiter.awaitFinished("after open()");
    }

    @RepeatedTest(2)
    void letsEverybodyPass() {
        Stage stage = new Stage();
        AtomicInteger passed = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            actors.start("waiter-" + i, () -> {
                stage.awaitCurtain();
                passed.incrementAndGet();
            });
        }

        stage.open();

        Await.until("both have passed", () -> passed.get() == 2);
        assertThat(passed.get()).as("passed").isEqualTo(2);
    }
}
