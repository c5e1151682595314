package dev.lockstep.core.catalog;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which files a student hands in, and checks each against the stub. */
final class SubmitReader {
    private static final String FIELD = "submit";

    private SubmitReader() {}

    static List<String> read(ManifestObject root, Path folder) {
        List<String> paths = root.texts(FIELD);
        if (paths.isEmpty()) {
            root.complain(FIELD, "must name at least one file below src/main/java that students edit");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            String field = FIELD + "[" + i + "]";
            String problem = problemWith(path, folder).orElse(null);
            if (problem != null) {
                root.complain(field, "\"" + path + "\" " + problem);
            }
            if (!seen.add(path)) {
                root.complain(field, "\"" + path + "\" is named twice; remove one");
            }
        }
        return paths;
    }

    private static Optional<String> problemWith(String path, Path folder) {
        if (path.contains("\\")) {
            return Optional.of("has a backslash; put / between the parts");
        }
        if (path.startsWith("/") || path.contains(":")) {
            return Optional.of("is an absolute path; give it from src/main/java on, such as oslab/tlb/Tlb.java");
        }
        if (!Collections.disjoint(List.of(path.split("/", -1)), List.of("", ".", ".."))) {
            return Optional.of("has an empty part, '.' or '..'; give it from src/main/java on");
        }
        if (!path.endsWith(".java")) {
            return Optional.of("is not a .java file; students hand in sources only");
        }
        return hasStub(path, folder)
                ? Optional.empty()
                : Optional.of("has no stub; add src/main/java/" + path + " or correct the path");
    }

    private static boolean hasStub(String path, Path folder) {
        try {
            return Files.isRegularFile(folder.resolve("src/main/java").resolve(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
