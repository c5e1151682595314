package dev.lockstep.desk;

import dev.lockstep.weaver.Weaving.Unmodelled;
import dev.lockstep.weaver.Weaving.Unsupported;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Code uses something that the explorer has no model for, so nothing could be said about it. */
final class NotExplorable extends AssertionError {
    private static final long serialVersionUID = 1L;

    NotExplorable(Unsupported unsupported) {
        super("this test tries schedule after schedule, which is not possible with:\n" + lines(unsupported));
    }

    /** One line for each class and file. */
    private static String lines(Unsupported unsupported) {
        Map<String, Map<String, List<Integer>>> byWhat = new TreeMap<>();
        for (Unmodelled use : unsupported.uses()) {
            byWhat.computeIfAbsent(use.what(), what -> new TreeMap<>())
                    .computeIfAbsent(use.file(), file -> new ArrayList<>())
                    .add(use.line());
        }
        List<String> lines = new ArrayList<>();
        byWhat.forEach((what, files) -> files.forEach(
                (file, at) -> lines.add("  " + what + " at " + file + numbers(at) + "; use " + Substitutes.of(what))));
        return String.join("\n", lines);
    }

    private static String numbers(List<Integer> lines) {
        String numbers = lines.stream()
                .filter(line -> line > 0)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : ":" + numbers;
    }

    /** The place is in the message; how the extension came there helps nobody. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
