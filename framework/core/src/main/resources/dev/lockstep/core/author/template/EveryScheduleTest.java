package {{package}};

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small scenario under every order of steps; the one that fails is printed. It carries no points. */
class EveryScheduleTest {
    @Test
    @Tag("twin:no-ticket-twice")
    void twoThreadsTakeTwoTickets() {
        Interleavings.explore(() -> {
                    TicketMachine machine = new TicketMachine(2);
                    Threads.named("first", machine::next)
                            .and("second", machine::next)
                            .runAll();
                    check("remaining", machine.remaining()).isEqualTo(0);
                })
                .assertPassed();
    }
}
