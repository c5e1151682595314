package {{package}};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one thread sees. Run these while you work; they carry no points. */
class TicketMachineTest {
    @Test
    @Tag("twin:in-order")
    void firstComesOneThenTwo() {
        TicketMachine machine = new TicketMachine(5);

        assertThat(machine.next()).isEqualTo(1);
        assertThat(machine.next()).isEqualTo(2);
    }

    @Test
    @Tag("twin:remaining")
    void oneLessIsLeftAfterACall() {
        TicketMachine machine = new TicketMachine(5);

        machine.next();

        assertThat(machine.remaining()).isEqualTo(4);
    }

    @Test
    @Tag("twin:errors")
    void nothingIsSoldWhenAllIsSold() {
        TicketMachine machine = new TicketMachine(1);
        machine.next();

        assertThatThrownBy(machine::next).isInstanceOf(IllegalStateException.class);
    }
}
