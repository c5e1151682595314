package {{package}};

/** One lock guards the count. */
public class TicketMachine {
    private final int last;
    private int sold;

    public TicketMachine(int last) {
        if (last < 1) {
            throw new IllegalArgumentException("there must be at least one ticket, not " + last);
        }
        this.last = last;
    }

    public synchronized int next() {
        if (sold == last) {
            throw new IllegalStateException("all " + last + " tickets are sold");
        }
        return ++sold;
    }

    public synchronized int remaining() {
        return last - sold;
    }
}
