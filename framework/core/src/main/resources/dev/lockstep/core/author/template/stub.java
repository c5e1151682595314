package {{package}};

/** Sells the tickets 1, 2, 3, … to any number of threads. */
public class TicketMachine {
    /**
     * A machine with the tickets 1 to {@code last}.
     *
     * @throws IllegalArgumentException if {@code last} is less than 1
     */
    public TicketMachine(int last) {
        throw new UnsupportedOperationException("TODO");
    }

    /**
     * Sells the next ticket.
     *
     * @throws IllegalStateException if all are sold; nothing changes then
     */
    public int next() {
        throw new UnsupportedOperationException("TODO");
    }

    /** How many tickets are left. */
    public int remaining() {
        throw new UnsupportedOperationException("TODO");
    }
}
