package dev.lockstep.core.vet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why something is refused and what to use instead: the table in {@code advice.txt}. */
final class Advice {
    static final String REFUSED_HERE =
            "This exercise is to be solved without it. The handout says what to build, and with what.";
    private static final String NOT_LISTED =
            "Only ordinary Java is allowed: collections, streams, threads, locks, atomics, time, text and streams in memory.";

    private final Map<ApiEntry, String> table = new HashMap<>();

    private Advice(List<String> lines) {
        lines.forEach(this::read);
    }

    /** The table that comes with Lockstep, read when something is refused for the first time. */
    static Advice table() {
        return Holder.TABLE;
    }

    String on(Member member) {
        return Stream.concat(member.spellings().stream(), Stream.of(member.simpleName()))
                .flatMap(spelling -> find(new ApiEntry(member.owner(), spelling)).stream())
                .findFirst()
                .orElseGet(() -> onType(member.owner()));
    }

    String onType(String name) {
        return find(new ApiEntry(name, ""))
                .or(() -> find(new ApiEntry(Types.packageName(name), "")))
                .orElse(NOT_LISTED);
    }

    private Optional<String> find(ApiEntry entry) {
        return Optional.ofNullable(table.get(entry));
    }

    private void read(String line) {
        String[] parts = line.split(" \\| ", 2);
        table.put(ApiEntry.of(parts[0]), parts[1]);
    }

    private static final class Holder {
        static final Advice TABLE = new Advice(TextResource.lines("advice.txt"));
    }
}
