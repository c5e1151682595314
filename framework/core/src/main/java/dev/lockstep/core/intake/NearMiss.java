package dev.lockstep.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises a file that was meant to be an editable one but has a slightly different name. */
final class NearMiss {
    private NearMiss() {}

    /** What to do about the first of {@code files} that was probably meant to be called {@code name}. */
    static Optional<String> of(String name, List<FoundFile> files) {
        return files.stream().flatMap(file -> of(name, file).stream()).findFirst();
    }

    private static Optional<String> of(String name, FoundFile file) {
        return reason(name, file.name()).map(reason -> Printable.quoted(file.path()) + " " + reason);
    }

    private static Optional<String> reason(String name, String found) {
        String stem = name.substring(0, name.length() - ".java".length()).toLowerCase(Locale.ROOT);
        String lower = found.toLowerCase(Locale.ROOT);
        if (found.equals(name)) {
            return Optional.empty();
        }
        if (lower.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("differs in upper and lower case; rename it to '" + name + "'");
        }
        if (lower.equals(stem + ".class")) {
            return Optional.of("is the compiled class; hand in the source '" + name + "'");
        }
        boolean otherEnding = lower.equals(stem) || lower.startsWith(stem + ".");
        boolean numberedCopy = Pattern.matches(Pattern.quote(stem) + "[ _-]?\\(?\\d+\\)?\\.java", lower);
        return otherEnding || numberedCopy ? Optional.of("must be called '" + name + "'; rename it") : Optional.empty();
    }
}
