package dev.lockstep.core.course;

import dev.lockstep.core.intake.CourseZip;
import dev.lockstep.core.intake.Location;
import dev.lockstep.core.intake.SubmissionName;
import dev.lockstep.model.Origin;
import dev.lockstep.model.SubmissionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder whose children are the submissions, each a folder, a zip or a source file; or a zip of such a folder.
 *
 * <p>A zip that holds nothing but one folder of the zip's own name is taken for that folder, as tools for making zips do it.
 */
public final class PlainCourse implements CourseSource {
    @Override
    public String name() {
        return "plain";
    }

    /** Never: other platforms use folders and zips too. */
    @Override
    public boolean recognizes(Path submissions) {
        return false;
    }

    @Override
    public Course read(Path submissions) throws IOException {
        if (Files.isDirectory(submissions)) {
            return readFolder(submissions);
        }
        if (Files.isRegularFile(submissions)) {
            return readZip(submissions);
        }
        throw new IOException("cannot be found; give a folder or a zip with a submission of each student in it");
    }

    private static Course readFolder(Path folder) throws IOException {
        Listing listing = new Listing();
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.sorted().toList()) {
                String name = child.getFileName().toString();
                Location location = new Location.OnDisk(child);
                if (Files.isSymbolicLink(child)) {
                    listing.leaveOut(
                            location, "is a symbolic link, and links are not followed; copy what it points to");
                } else {
                    listing.add(name, Files.isDirectory(child), location);
                }
            }
        }
        return listing.course(List.of());
    }

    private static Course readZip(Path file) throws IOException {
        CourseZip zip = CourseZip.open(file);
        Listing listing = new Listing();
        Map<String, Map<Integer, String>> children = children(zip, prefix(zip, file));
        children.forEach((child, entries) -> {
            boolean folder = child.endsWith("/");
            String name = folder ? child.substring(0, child.length() - 1) : child;
            listing.add(name, folder, new Location.EntriesOf(zip, entries));
        });
        return listing.course(List.of(zip));
    }

    /** The entries of each child: of a folder, whose name here ends with {@code /}, all below it, under their names there. */
    private static Map<String, Map<Integer, String>> children(CourseZip zip, String prefix) {
        Map<String, Map<Integer, String>> children = new TreeMap<>();
        for (int index = 0; index < zip.names().size(); index++) {
            String name = plain(zip.names().get(index));
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                String rest = name.substring(prefix.length());
                int end = rest.indexOf('/') + 1;
                String child = end == 0 ? rest : rest.substring(0, end);
                children.computeIfAbsent(child, first -> new TreeMap<>()).put(index, rest.substring(end));
            }
        }
        return children;
    }

    /** The one folder that holds all the rest, if it is called like the zip. */
    private static String prefix(CourseZip zip, Path file) {
        String own = SubmissionName.withoutEnding(file.getFileName().toString()) + "/";
        boolean allInside = zip.names().stream()
                .map(PlainCourse::plain)
                .filter(name -> !name.startsWith("__MACOSX/"))
                .allMatch(name -> name.startsWith(own));
        return allInside ? own : "";
    }

    private static String plain(String name) {
        return name.replace('\\', '/');
    }

    /** What was found, before ids are given. */
    private static final class Listing {
        private record Found(DistinctIds.Wish wish, Location location) {}

        private final List<Found> found = new ArrayList<>();
        private final List<Unmapped> unmapped = new ArrayList<>();

        void add(String name, boolean folder, Location location) {
            if (isRubbish(name)) {
                return;
            }
            Optional<String> trouble = folder ? Optional.empty() : trouble(name);
            trouble.ifPresentOrElse(
                    reason -> leaveOut(location, reason),
                    () -> found.add(new Found(
                            new DistinctIds.Wish(folder ? name : SubmissionName.withoutEnding(name), name), location)));
        }

        void leaveOut(Location location, String reason) {
            unmapped.add(new Unmapped(location.title(), reason));
        }

        Course course(List<CourseZip> zips) {
            List<SubmissionId> ids =
                    DistinctIds.of(found.stream().map(Found::wish).toList());
            List<CourseEntry> entries = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                Found each = found.get(i);
                entries.add(new CourseEntry(
                        ids.get(i), each.location(), Origin.of(each.wish().longer())));
            }
            return new Course(entries, unmapped, zips);
        }

        private static boolean isRubbish(String name) {
            return name.startsWith(".") || name.equals("__MACOSX") || name.equals("Thumbs.db");
        }

        private static Optional<String> trouble(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.endsWith(".zip") || lower.endsWith(".java")
                    ? Optional.empty()
                    : Optional.of("is neither a folder nor a zip nor a .java file, so it is nobody's submission");
        }
    }
}
