package oslab.pictures;

import java.util.ArrayList;
import java.util.List;

public class Paging {
    private final List<Integer> held = new ArrayList<>();

    public long translate(long address, int frame) {
        return frame + address % 16;
    }

    public String access(int page) {
        if (held.remove(Integer.valueOf(page))) {
            held.add(page);
            return "hit";
        }
        held.add(page);
        return held.size() > 2 ? "miss, evicts page " + held.remove(0) : "miss";
    }

    public String running(int thread, long millis) {
        return millis < 20 ? "C" : "";
    }

    public int process(int task) {
        return 1;
    }
}
