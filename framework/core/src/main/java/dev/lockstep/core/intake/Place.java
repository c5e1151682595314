package dev.lockstep.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path as handed in, split at {@code /} and {@code \}: archives made on Windows use either.
 *
 * @param parts without empty parts and {@code .}
 */
record Place(List<String> parts) {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Set<String> BUILD_OUTPUT = Set.of("target", "build", "bin", "out");
    private static final Map<String, String> RUBBISH =
            Map.of("__MACOSX", "added by macOS", "node_modules", "not Java", ".git", "version history");

    Place {
        parts = List.copyOf(parts);
    }

    static Place of(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("[/\\\\]")) {
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return new Place(parts);
    }

    /** Whether {@code path} points out of the archive that it stands in. */
    static boolean escapes(String path) {
        return path.startsWith("/")
                || path.startsWith("\\")
                || DRIVE.matcher(path).matches()
                || of(path).parts.contains("..");
    }

    String path() {
        return String.join("/", parts);
    }

    /** The outermost folder on the way here whose contents are never read, with the reason. */
    Optional<FoundFile> skippedFolder() {
        for (int i = 0; i < parts.size() - 1; i++) {
            Optional<String> reason = reasonToSkip(i);
            if (reason.isPresent()) {
                String folder = String.join("/", parts.subList(0, i + 1)) + "/";
                return Optional.of(new FoundFile.SkippedFolder(folder, reason.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> reasonToSkip(int index) {
        String part = parts.get(index);
        if (RUBBISH.containsKey(part)) {
            return Optional.of(RUBBISH.get(part));
        }
        if (part.startsWith(".")) {
            return Optional.of("a hidden folder");
        }
        if (BUILD_OUTPUT.contains(part)) {
            return Optional.of("build output");
        }
        boolean tests = part.equals("test") && index > 0 && parts.get(index - 1).equals("src");
        return tests ? Optional.of("tests of your own are not graded") : Optional.empty();
    }
}
