package dev.lockstep.core.intake;

import dev.lockstep.model.FilePolicy;
import java.util.List;
import java.util.stream.Collectors;

/** Words for what should have been handed in, and for what was. */
final class Expected {
    private static final int NAMED = 5;

    private Expected() {}

    /** Which files were expected where. */
    static String of(FilePolicy policy) {
        return "Expected: " + policy.editable().stream().map(Expected::file).collect(Collectors.joining("; and "));
    }

    private static String file(String editable) {
        String name = editable.substring(editable.lastIndexOf('/') + 1);
        return "'" + name + "', by itself or at 'src/main/java/" + editable + "'";
    }

    /** What was found instead: up to five names, with the reason for those that were not looked at. */
    static String insteadOf(List<FoundFile> files) {
        String names = files.stream().limit(NAMED).map(Expected::found).collect(Collectors.joining(", "));
        int more = files.size() - NAMED;
        return "Found instead: " + (more > 0 ? names + " and " + more + " more" : names);
    }

    private static String found(FoundFile file) {
        return Printable.quoted(file.path())
                + file.obstacle().map(reason -> " (" + reason + ")").orElse("");
    }
}
