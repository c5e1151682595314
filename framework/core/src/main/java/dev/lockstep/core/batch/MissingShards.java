package dev.lockstep.core.batch;

import java.util.List;
import java.util.stream.Collectors;

/** The shards of a course cannot be joined yet; the message says what is to be done. */
public final class MissingShards extends Exception {
    private static final long serialVersionUID = 1;

    MissingShards(String message) {
        super(message);
    }

    static MissingShards of(List<Shard> missing) {
        return new MissingShards((missing.size() == 1 ? "this shard is" : "these shards are") + " not done: "
                + missing.stream().map(Shard::toString).collect(Collectors.joining(", "))
                + ". Grade with 'lockstep shard --index I --count N', then merge again");
    }
}
