package dev.lockstep.core.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists a folder without following symbolic links, and reads the files that the budget knows. */
final class FolderReader extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final ReadBudget budget;
    private final List<FoundFile> files = new ArrayList<>();
    private Optional<String> problem = Optional.empty();
    private int visits;

    private FolderReader(Path folder, ReadBudget budget) {
        this.folder = folder;
        this.budget = budget;
    }

    static Contents read(Path folder, ReadBudget budget) {
        FolderReader reader = new FolderReader(folder, budget);
        try {
            Files.walkFileTree(folder, reader);
        } catch (ReadBudget.Exceeded e) {
            return new Contents.Unlistable(Caps.TOO_MUCH_TO_READ);
        } catch (IOException e) {
            return new Contents.Unlistable(reasonOf(e));
        }
        reader.files.sort(Comparator.comparing(FoundFile::path));
        return reader.problem
                .<Contents>map(Contents.Unlistable::new)
                .orElseGet(() -> new Contents.Listed(reader.files));
    }

    /** Chosen files of a folder, each under the path that it was handed in with. */
    static Contents read(Path folder, Map<String, String> chosen, ReadBudget budget) {
        FolderReader reader = new FolderReader(folder, budget);
        try {
            for (Map.Entry<String, String> each : chosen.entrySet()) {
                Path file = folder.resolve(each.getKey());
                reader.files.add(reader.read(
                        file,
                        Place.of(each.getValue()).path(),
                        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
            }
        } catch (ReadBudget.Exceeded e) {
            return new Contents.Unlistable(Caps.TOO_MUCH_TO_READ);
        } catch (IOException e) {
            return new Contents.Unlistable(reasonOf(e));
        }
        reader.files.sort(Comparator.comparing(FoundFile::path));
        return new Contents.Listed(reader.files);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        Place place = placeOf(visited);
        if (place.parts().size() > Caps.DEPTH) {
            return stop(Caps.TOO_DEEP);
        }
        if (++visits > Caps.FILES) {
            return stop(Caps.TOO_MANY_FILES);
        }
        Optional<FoundFile> skipped = Place.of(place.path() + "/contents").skippedFolder();
        skipped.ifPresent(files::add);
        return skipped.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
        if (++visits > Caps.FILES) {
            return stop(Caps.TOO_MANY_FILES);
        }
        files.add(read(visited, placeOf(visited).path(), attributes));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path visited, IOException failure) throws IOException {
        if (visited.equals(folder)) {
            throw failure;
        }
        files.add(new FoundFile.Unusable(placeOf(visited).path(), reasonOf(failure)));
        return FileVisitResult.CONTINUE;
    }

    private FoundFile read(Path visited, String path, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            return new FoundFile.Unusable(path, "is a symbolic link; hand in the file itself");
        }
        if (!attributes.isRegularFile()) {
            return new FoundFile.Unusable(path, "is not a plain file; hand in the source itself");
        }
        try {
            return budget.read(path, () -> Files.newInputStream(visited, LinkOption.NOFOLLOW_LINKS));
        } catch (ReadBudget.Exceeded e) {
            throw e;
        } catch (IOException e) {
            return new FoundFile.Unusable(path, reasonOf(e));
        }
    }

    private FileVisitResult stop(String reason) {
        problem = Optional.of(reason);
        return FileVisitResult.TERMINATE;
    }

    private Place placeOf(Path visited) {
        return Place.of(folder.relativize(visited).toString());
    }

    /** What hindered us, as the end of a sentence. */
    static String reasonOf(IOException failure) {
        return failure instanceof AccessDeniedException
                ? "cannot be read: permission denied; give the grader read permission"
                : "cannot be read: " + Printable.of(String.valueOf(failure));
    }
}
