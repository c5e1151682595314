package dev.lockstep.core.catalog;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The folders below some roots that hold an {@code exercise.json}, and the roots that hold none. */
record ExerciseFolders(List<Path> folders, List<ManifestProblem> problems) {
    /** Looks at each root and one level below; a folder reached twice counts once. */
    static ExerciseFolders below(List<Path> roots) {
        Map<Path, Path> folders = new LinkedHashMap<>();
        List<ManifestProblem> problems = new ArrayList<>();
        for (Path root : roots) {
            try {
                List<Path> found = below(root);
                if (found.isEmpty()) {
                    problems.add(problem(root, whatIsMissing(root)));
                }
                for (Path folder : found) {
                    folders.putIfAbsent(folder.toRealPath(), folder);
                }
            } catch (IOException e) {
                problems.add(problem(root, "cannot be read (" + e + "); check its permissions"));
            }
        }
        return new ExerciseFolders(List.copyOf(folders.values()), List.copyOf(problems));
    }

    private static List<Path> below(Path root) throws IOException {
        if (isExercise(root)) {
            return List.of(root);
        }
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
            for (Path child : children) {
                if (isExercise(child)) {
                    found.add(child);
                }
            }
        }
        Collections.sort(found);
        return found;
    }

    private static boolean isExercise(Path folder) {
        return Files.exists(folder.resolve(ManifestReader.FILE));
    }

    private static String whatIsMissing(Path root) {
        if (Files.notExists(root)) {
            return "there is no such folder; give a folder of exercises, or the folder of one";
        }
        if (!Files.isDirectory(root)) {
            return "is a file; give a folder of exercises, or the folder of one (unpack an archive first)";
        }
        return "holds no exercise: neither it nor a folder in it has an " + ManifestReader.FILE;
    }

    private static ManifestProblem problem(Path root, String message) {
        return new ManifestProblem(root.toString().replace('\\', '/'), "", message);
    }
}
