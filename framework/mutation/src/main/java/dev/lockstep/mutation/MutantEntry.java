package dev.lockstep.mutation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A mutant as an entry of {@code equivalent-mutants.json} that only lacks its reason. */
final class MutantEntry {
    private MutantEntry() {}

    static String of(MutantName name) {
        ObjectNode entry = new ObjectMapper().createObjectNode();
        entry.put("in", name.in()).put("line", name.line()).put("change", name.change());
        if (name.ordinal() > 1) {
            entry.put("ordinal", name.ordinal());
        }
        return entry.put("why", "").toString();
    }
}
