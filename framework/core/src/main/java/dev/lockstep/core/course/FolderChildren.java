package dev.lockstep.core.course;

import dev.lockstep.core.intake.CourseZip;
import dev.lockstep.core.intake.Location;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A download that was unpacked. Symbolic links are files here, and intake does not follow them. */
final class FolderChildren implements Children {
    private final Path folder;
    private final List<Child> all;

    FolderChildren(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> children = Files.list(folder)) {
            this.all = children.sorted()
                    .map(child -> new Child(
                            child.getFileName().toString(), Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)))
                    .filter(child -> !Children.isRubbish(child.name()))
                    .toList();
        }
    }

    @Override
    public List<Child> all() {
        return all;
    }

    @Override
    public Location whole(Child child) {
        return child.folder()
                ? new Location.OnDisk(folder.resolve(child.name()))
                : together(Map.of(child, child.name()));
    }

    @Override
    public Location together(Map<Child, String> files) {
        Map<String, String> names = new TreeMap<>();
        files.forEach((child, name) -> names.put(child.name(), name));
        return new Location.FilesOf(folder, names);
    }

    @Override
    public byte[] bytes(Child file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(file.name()), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public List<CourseZip> zips() {
        return List.of();
    }
}
