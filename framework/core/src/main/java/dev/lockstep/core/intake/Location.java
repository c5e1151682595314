package dev.lockstep.core.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Where one submission lies: on disk by itself, or among the files of others, perhaps under other names. */
public sealed interface Location {
    /** How to call it in a message. */
    String title();

    /** A folder, a zip or a source file; {@code path} itself may be a symbolic link. */
    record OnDisk(Path path) implements Location {
        @Override
        public String title() {
            return path.toString();
        }
    }

    /**
     * Some files of a folder that holds those of others too.
     *
     * @param files for the path of each below {@code folder}, with {@code /}, the path that it was handed in with
     */
    record FilesOf(Path folder, Map<String, String> files) implements Location {
        public FilesOf {
            files = new TreeMap<>(files);
        }

        @Override
        public String title() {
            return folder + "/" + common(files.keySet());
        }
    }

    /**
     * Some entries of a zip that holds those of others too.
     *
     * @param entries for the number of each in {@link CourseZip#names}, the path that it was handed in with
     */
    record EntriesOf(CourseZip zip, Map<Integer, String> entries) implements Location {
        public EntriesOf {
            entries = new TreeMap<>(entries);
        }

        @Override
        public String title() {
            return zip.path() + "/"
                    + common(entries.keySet().stream().map(zip.names()::get).toList());
        }
    }

    /** A zip inside a zip, as a whole. */
    record ZipIn(CourseZip zip, int entry) implements Location {
        @Override
        public String title() {
            return zip.path() + "/" + zip.names().get(entry);
        }
    }

    /** Files that are kept in another way than a folder or zip, such as a commit. */
    record InTree(String title, FileTree tree) implements Location {}

    private static String common(Collection<String> names) {
        Iterator<String> all = names.iterator();
        String common = all.hasNext() ? all.next() : "";
        while (all.hasNext()) {
            String next = all.next();
            int length = 0;
            while (length < Math.min(common.length(), next.length()) && common.charAt(length) == next.charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        return common;
    }
}
