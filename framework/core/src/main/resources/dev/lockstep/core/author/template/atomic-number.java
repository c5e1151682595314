package {{package}};

import java.util.concurrent.atomic.AtomicInteger;

/** No lock: the number is taken and raised in one atomic step. */
public class TicketMachine {
    private final int last;
    private final AtomicInteger sold = new AtomicInteger();

    public TicketMachine(int last) {
        if (last < 1) {
            throw new IllegalArgumentException("there must be at least one ticket, not " + last);
        }
        this.last = last;
    }

    public int next() {
        int before = sold.getAndUpdate(count -> Math.min(last, count + 1));
        if (before == last) {
            throw new IllegalStateException("all " + last + " tickets are sold");
        }
        return before + 1;
    }

    public int remaining() {
        return last - sold.get();
    }
}
