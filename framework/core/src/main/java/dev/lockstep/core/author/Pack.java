package dev.lockstep.core.author;

import dev.lockstep.core.ToolFailure;
import dev.lockstep.core.source.ExerciseLayout;
import dev.lockstep.model.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an exercise as one zip: everything that a grader needs, the hidden tests too. It is not for students.
 *
 * <p>The same files give the same bytes: entries are sorted, and their time is always the same.
 */
public final class Pack {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SOLUTIONS = "solutions";
    private static final Set<String> LEFT_OUT = Set.of("target", "build", "bin", SOLUTIONS);

    private Pack() {}

    /** Writes {@code exercise} to {@code zip}, which must not exist; its solutions too if {@code withSolutions}. */
    public static Written write(Exercise exercise, Path zip, boolean withSolutions) {
        if (Files.exists(zip)) {
            return new Written.Refused("'" + zip + "' is there already; remove it, or name another file with --out");
        }
        SortedMap<String, Path> files = new TreeMap<>();
        String root = exercise.id().value() + "/";
        try {
            collect(exercise.folder(), root, LEFT_OUT, files);
            if (withSolutions) {
                collect(ExerciseLayout.solutions(exercise), root + SOLUTIONS + "/", Set.of(), files);
            }
            Optional<Path> link =
                    files.values().stream().filter(Files::isSymbolicLink).findFirst();
            return link.isPresent()
                    ? new Written.Refused(link.get() + " is a symbolic link; put the file itself there")
                    : write(files, zip);
        } catch (IOException e) {
            throw new ToolFailure("'" + zip + "' cannot be written: " + e.getMessage(), e);
        }
    }

    /** Hidden files and what a build left are left out. */
    private static void collect(Path folder, String prefix, Set<String> leftOut, Map<String, Path> files)
            throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                String name = child.getFileName().toString();
                if (name.startsWith(".") || leftOut.contains(name)) {
                    continue;
                }
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                    collect(child, prefix + name + "/", Set.of(), files);
                } else {
                    files.put(prefix + name, child);
                }
            }
        }
    }

    private static Written write(SortedMap<String, Path> files, Path zip) throws IOException {
        Path place = zip.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path draft = Files.createTempFile(place.getParent(), "." + place.getFileName(), ".part");
        try {
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
                for (Map.Entry<String, Path> file : files.entrySet()) {
                    ZipEntry entry = new ZipEntry(file.getKey());
                    entry.setTimeLocal(ALWAYS);
                    out.putNextEntry(entry);
                    Files.copy(file.getValue(), out);
                }
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            return new Written.Done(zip);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
