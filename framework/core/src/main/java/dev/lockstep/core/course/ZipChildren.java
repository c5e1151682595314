package dev.lockstep.core.course;

import dev.lockstep.core.intake.CourseZip;
import dev.lockstep.core.intake.Location;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A download as it came. */
final class ZipChildren implements Children {
    private final CourseZip zip;
    private final String prefix;
    private final Map<String, Map<Integer, String>> files = new TreeMap<>();
    private final Map<String, Map<Integer, String>> folders = new TreeMap<>();

    /** What lies below {@code prefix}, which is empty or ends with {@code /}. */
    ZipChildren(CourseZip zip, String prefix) {
        this.zip = zip;
        this.prefix = prefix;
        for (int index = 0; index < zip.names().size(); index++) {
            String name = zip.names().get(index).replace('\\', '/');
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                add(index, name.substring(prefix.length()));
            }
        }
    }

    private void add(int index, String name) {
        int end = name.indexOf('/');
        String child = end < 0 ? name : name.substring(0, end);
        if (!Children.isRubbish(child)) {
            (end < 0 ? files : folders)
                    .computeIfAbsent(child, first -> new TreeMap<>())
                    .put(index, end < 0 ? name : name.substring(end + 1));
        }
    }

    @Override
    public List<Child> all() {
        Map<String, Child> all = new TreeMap<>();
        files.keySet().forEach(name -> all.put(name, new Child(name, false)));
        folders.keySet().forEach(name -> all.put(name, new Child(name, true)));
        return List.copyOf(all.values());
    }

    @Override
    public Location whole(Child child) {
        return new Location.EntriesOf(zip, entries(child));
    }

    @Override
    public Location together(Map<Child, String> chosen) {
        Map<Integer, String> entries = new TreeMap<>();
        chosen.forEach((child, name) -> entries(child).keySet().forEach(index -> entries.put(index, name)));
        return new Location.EntriesOf(zip, entries);
    }

    private Map<Integer, String> entries(Child child) {
        return (child.folder() ? folders : files).getOrDefault(child.name(), Map.of());
    }

    @Override
    public byte[] bytes(Child file, int limit) throws IOException {
        return zip.bytes(entries(file).keySet().iterator().next(), limit);
    }

    @Override
    public List<CourseZip> zips() {
        return List.of(zip);
    }

    @Override
    public String title(Child child) {
        return zip.path() + "/" + prefix + child.name();
    }
}
