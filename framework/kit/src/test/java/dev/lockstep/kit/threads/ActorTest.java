package dev.lockstep.kit.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import oslab.door.Door;

class ActorTest {
    @RegisterExtension
    final Actors actors = new Actors();

    @RegisterExtension
    final Actors hastyActors = new Actors(Duration.ofMillis(50));

    private final Door door = new Door();

    @Test
    void isSeenToWaitAndThenToFinish() {
        Actor guest = actors.start("guest", () -> door.pass());
        guest.awaitWaiting();
        assertThat(guest.isFinished()).isFalse();

        door.open();

        guest.awaitFinished("after open()");
        assertThat(guest.isFinished()).isTrue();
        assertThat(guest.thrown()).isEmpty();
    }

    @Test
    void isSeenToThrow() {
        Actor guest = actors.start("guest", () -> door.pass());
        guest.awaitWaiting();

        guest.interrupt();

        guest.awaitThrown(InterruptedException.class, "when interrupted");
        assertThat(guest.thrown()).containsInstanceOf(InterruptedException.class);
    }

    @Test
    void runsOnADaemonThreadOfItsName() {
        Actor guest = actors.start("guest", () -> door.pass());

        assertThat(guest.thread().getName()).isEqualTo("guest");
        assertThat(guest.thread().isDaemon()).isTrue();
    }

    @Test
    void saysWhereItStillWaitsAndAfterWhat() {
        Actor guest = hastyActors.start("guest", () -> door.pass());
        guest.awaitWaiting();

        assertThatThrownBy(() -> guest.awaitFinished("after knock(2)"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("guest is still WAITING in Door.pass after knock(2)");
    }

    @Test
    void saysThatItReturnedInsteadOfWaiting() {
        door.open();
        Actor guest = actors.start("guest", () -> door.pass());

        assertThatThrownBy(guest::awaitWaiting).hasMessage("guest should wait, but it returned");
    }

    @Test
    void saysThatItKeepsRunningInsteadOfWaiting() {
        Actor guest = hastyActors.start("guest", () -> door.passSpinning());

        assertThatThrownBy(guest::awaitWaiting).hasMessage("guest should wait, but is RUNNABLE in Door.passSpinning");
    }

    @Test
    void doesNotMistakeAWaitInTheTestForOneInStudentCode() {
        CountDownLatch never = new CountDownLatch(1);
        Actor guest = hastyActors.start("guest", () -> never.await());

        assertThatThrownBy(guest::awaitWaiting).hasMessage("guest should wait, but is WAITING outside your code");
    }

    @Test
    void saysWhatItThrewInsteadOfReturning() {
        Actor guest = actors.start("guest", () -> {
            throw new UnsupportedOperationException("TODO");
        });

        assertThatThrownBy(() -> guest.awaitFinished("after open()"))
                .hasMessage("guest should return after open(), but it threw UnsupportedOperationException")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void saysThatItReturnedInsteadOfThrowing() {
        door.open();
        Actor guest = actors.start("guest", () -> door.pass());

        assertThatThrownBy(() -> guest.awaitThrown(InterruptedException.class, "when interrupted"))
                .hasMessage("guest should throw InterruptedException when interrupted, but it returned");
    }

    @Test
    void isInterruptedWhenTheTestEnds() {
        Actor guest = actors.start("guest", () -> door.pass());
        guest.awaitWaiting();

        actors.dismiss();

        guest.awaitThrown(InterruptedException.class, "when dismissed");
    }

    @Test
    void isLeftBehindWhenItDoesNotHeedTheInterruption() {
        Actor guest = actors.start("guest", () -> door.passStubbornly());
        guest.awaitWaiting();

        actors.dismiss();

        assertThat(guest.isFinished()).isFalse();
        door.open();
        guest.awaitFinished("after open()");
    }
}
