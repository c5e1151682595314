package oslab.tlb;

import dev.lockstep.kit.oracle.BadCase;
import dev.lockstep.kit.oracle.OracleAdapter;
import dev.lockstep.kit.oracle.OracleInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cases of one address space: {@code entries}, {@code replacement}, {@code vpns}; with {@code ways}, of several sets. */
public final class TlbOracle implements OracleAdapter {
    private static final int MOST_ENTRIES = 1 << 16;

    @Override
    public Object answer(OracleInput input) {
        input.knowsOnly("entries", "ways", "replacement", "vpns");
        Tlb tlb = new SetAssociativeTlb(configuration(input));
        List<Object> answers = new ArrayList<>();
        for (long page : input.numbers("vpns")) {
            if (page < 0 || page > Integer.MAX_VALUE) {
                throw new BadCase("input.vpns must be from 0 to " + Integer.MAX_VALUE + ", but one is " + page);
            }
            answers.add(answer(tlb, (int) page));
        }
        return answers;
    }

    private static TlbConfiguration configuration(OracleInput input) {
        int entries = input.integer("entries", 1, MOST_ENTRIES);
        int ways = input.has("ways") ? input.integer("ways", 1, entries) : entries;
        if (entries % ways != 0) {
            throw new BadCase("input.ways must divide input.entries, but " + ways + " does not divide " + entries);
        }
        return new TlbConfiguration(entries, ways, replacement(input.text("replacement")), 0);
    }

    private static Replacement replacement(String word) {
        return Arrays.stream(Replacement.values())
                .filter(known -> known != Replacement.RANDOM && known.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadCase("input.replacement must be FIFO or LRU, but is " + word));
    }

    private static List<Object> answer(Tlb tlb, int page) {
        if (tlb.lookup(0, page).isPresent()) {
            return List.of("HIT", -1);
        }
        Optional<TlbEntry> gone = tlb.insert(0, page, page, false);
        return List.of("MISS", gone.map(TlbEntry::page).orElse(-1));
    }
}
