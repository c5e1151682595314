package dev.lockstep.core.course;

import dev.lockstep.core.course.Children.Child;
import dev.lockstep.model.Lateness;
import dev.lockstep.model.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Canvas gives for "Download Submissions": files named {@code name[_LATE]_user_attachment_file}. Canvas adds {@code -1},
 * {@code -2} to the name of a file that was handed in again; the name without it is what the exercise asks for.
 */
public final class CanvasCourse implements CourseSource {
    private static final Pattern OWN = Pattern.compile("(.+?)(_LATE)?_(\\d+)_(\\d+)_(.+)", Pattern.DOTALL);
    private static final Pattern AGAIN = Pattern.compile("-\\d+(?=\\.[^.]+$)");

    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public boolean recognizes(Path submissions) {
        return Shape.of(submissions, CanvasCourse::isOwn).isMostlyOwn();
    }

    private static boolean isOwn(Child child) {
        return !child.folder() && OWN.matcher(child.name()).matches();
    }

    @Override
    public Course read(Path submissions) throws IOException {
        Children children = Children.at(submissions, CanvasCourse::isOwn);
        Handed handed = new Handed();
        Map<String, Files> byUser = new LinkedHashMap<>();
        for (Child child : children.all()) {
            Matcher own = OWN.matcher(child.name());
            if (child.folder() || !own.matches()) {
                handed.nobodys(children.title(child), "has no name as Canvas gives them, so it is nobody's submission");
            } else {
                byUser.computeIfAbsent(
                                own.group(3), id -> new Files(own.group(1), new LinkedHashMap<>(), new HashSet<>()))
                        .add(child, own.group(5), own.group(2) != null);
            }
        }
        byUser.forEach((id, files) ->
                handed.in(files.person() + "_" + id, children.together(files.named()), files.origin(id)));
        return handed.course(children.zips());
    }

    /** What one person handed in; {@code late} has an element for each mark that was seen. */
    private record Files(String person, Map<Child, String> files, Set<Boolean> late) {
        void add(Child child, String name, boolean marked) {
            files.put(child, name);
            late.add(marked);
        }

        /** Without the number of the attempt, unless two files would then have one name. */
        Map<Child, String> named() {
            Map<Child, String> named = new LinkedHashMap<>();
            files.forEach((child, name) -> named.put(child, AGAIN.matcher(name).replaceFirst("")));
            return Set.copyOf(named.values()).size() == named.size() ? named : files;
        }

        Origin origin(String id) {
            Lateness lateness = late.contains(true) ? new Lateness.Late() : new Lateness.InTime();
            return Origin.of(id).withPerson(person).with(lateness);
        }
    }
}
