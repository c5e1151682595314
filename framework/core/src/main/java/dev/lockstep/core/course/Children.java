package dev.lockstep.core.course;

import dev.lockstep.core.intake.CourseZip;
import dev.lockstep.core.intake.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What lies at the top of a download, packed or unpacked. */
interface Children {
    /** A file or a folder. */
    record Child(String name, boolean folder) {}

    /**
     * The children of a folder or zip. If all there is at the top is one folder, as where a zip was packed again, and its name
     * is not {@code own}, what it holds counts as the top.
     *
     * @throws IOException if there is nothing that can be listed
     */
    static Children at(Path submissions, Predicate<Child> own) throws IOException {
        if (Files.isDirectory(submissions)) {
            Children top = new FolderChildren(submissions);
            return isWrapped(top, own)
                    ? new FolderChildren(submissions.resolve(top.all().get(0).name()))
                    : top;
        }
        if (!Files.isRegularFile(submissions)) {
            throw new IOException("cannot be found; give what the platform lets you download");
        }
        CourseZip zip = CourseZip.open(submissions);
        Children top = new ZipChildren(zip, "");
        return isWrapped(top, own) ? new ZipChildren(zip, top.all().get(0).name() + "/") : top;
    }

    private static boolean isWrapped(Children top, Predicate<Child> own) {
        List<Child> all = top.all();
        return all.size() == 1 && all.get(0).folder() && !own.test(all.get(0));
    }

    /** In order of name, without what operating systems leave behind. */
    List<Child> all();

    /** One child as a submission. */
    Location whole(Child child);

    /** Some files as one submission, each under the name that it was handed in with. */
    Location together(Map<Child, String> files);

    /** The first bytes of a file. */
    byte[] bytes(Child file, int limit) throws IOException;

    /** The zip that the submissions lie in, if it is one. */
    List<CourseZip> zips();

    /** How to call a child in a message. */
    default String title(Child child) {
        return whole(child).title();
    }

    /** Whether operating systems leave such things behind. */
    static boolean isRubbish(String name) {
        return name.startsWith(".")
                || name.equals("__MACOSX")
                || name.equals("Thumbs.db")
                || name.equals("desktop.ini");
    }
}
