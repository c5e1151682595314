package {{package}};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each test uses only what its own criterion judges, so that one slip costs one criterion. */
class OneThreadHiddenTest {
    @Test
    @Tag("criterion:in-order")
    void aHundredTicketsAreNumberedFromOneToAHundred() {
        TicketMachine machine = new TicketMachine(100);

        for (int expected = 1; expected <= 100; expected++) {
            assertThat(machine.next()).as("call %d of next()", expected).isEqualTo(expected);
        }
    }

    @Test
    @Tag("criterion:remaining")
    void whatIsLeftFallsByOneWithEachCallDownToZero() {
        TicketMachine machine = new TicketMachine(3);

        for (int left = 3; left > 0; left--) {
            assertThat(machine.remaining()).as("remaining()").isEqualTo(left);
            machine.next();
        }

        assertThat(machine.remaining()).as("remaining() at the end").isZero();
    }

    @Test
    @Tag("criterion:errors")
    void aMachineWithoutTicketsCannotBeBuilt() {
        assertThatThrownBy(() -> new TicketMachine(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TicketMachine(-7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("criterion:errors")
    void whoAsksTooLateIsRefusedAgainAndAgain() {
        TicketMachine machine = new TicketMachine(1);
        machine.next();

        assertThatThrownBy(machine::next).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(machine::next).isInstanceOf(IllegalStateException.class);
    }
}
