package {{package}};

/** Mutant: no lock, so two threads may see the same number. */
public class TicketMachine {
    private final int last;
    private int sold;

    public TicketMachine(int last) {
        if (last < 1) {
            throw new IllegalArgumentException("there must be at least one ticket, not " + last);
        }
        this.last = last;
    }

    public int next() {
        if (sold == last) {
            throw new IllegalStateException("all " + last + " tickets are sold");
        }
        sold = sold + 1;
        return sold;
    }

    public int remaining() {
        return last - sold;
    }
}
