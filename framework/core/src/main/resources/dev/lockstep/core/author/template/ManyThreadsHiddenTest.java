package {{package}};

import static dev.lockstep.kit.interleavings.Checks.check;

import dev.lockstep.kit.interleavings.Interleavings;
import dev.lockstep.kit.interleavings.Threads;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A class that explores is rewritten, and does nothing else. */
class ManyThreadsHiddenTest {
    @Test
    @Tag("criterion:no-ticket-twice")
    void ticketsOfTwoThreadsAlwaysDiffer() {
        Interleavings.explore(() -> {
                    TicketMachine machine = new TicketMachine(10);
                    int[] tickets = new int[2];
                    Threads.named("first", () -> tickets[0] = machine.next())
                            .and("second", () -> tickets[1] = machine.next())
                            .runAll();
                    check("both tickets are the same", tickets[0] == tickets[1]).isFalse();
                })
                .assertPassed();
    }
}
