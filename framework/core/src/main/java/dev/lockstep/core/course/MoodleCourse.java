package dev.lockstep.core.course;

import dev.lockstep.core.course.Children.Child;
import dev.lockstep.model.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Moodle gives for "Download all submissions": a folder for each person or group, or all files in one folder, with the
 * name and number before each. The name is a person's, a group's or, where marking is blind, the word "Participant".
 */
public final class MoodleCourse implements CourseSource {
    private static final Pattern OWN = Pattern.compile("(.*?)_assignsubmission_([a-z]+)(?:_(.*))?", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("(.*)_(\\d+)", Pattern.DOTALL);

    /** What stands in place of a name where marking is blind. */
    private static final Set<String> BLIND = Set.of("Participant", "Teilnehmerin", "Teilnehmer in");

    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public boolean recognizes(Path submissions) {
        return Shape.of(submissions, MoodleCourse::isOwn).isMostlyOwn();
    }

    private static boolean isOwn(Child child) {
        return OWN.matcher(child.name()).matches();
    }

    @Override
    public Course read(Path submissions) throws IOException {
        Children children = Children.at(submissions, MoodleCourse::isOwn);
        Handed handed = new Handed();
        Map<String, Map<Child, String>> flat = new LinkedHashMap<>();
        for (Child child : children.all()) {
            Matcher own = OWN.matcher(child.name());
            if (!own.matches()) {
                handed.nobodys(children.title(child), "has no name as Moodle gives them, so it is nobody's submission");
            } else if (!own.group(2).equals("file")) {
                handed.nobodys(children.title(child), "is no file that was handed in but Moodle's " + own.group(2));
            } else if (!NUMBERED.matcher(own.group(1)).matches()) {
                handed.nobodys(
                        children.title(child), "has no number of a person or group, so whose it is cannot be told");
            } else if (child.folder()) {
                handed.in(own.group(1), children.whole(child), origin(own.group(1)));
            } else {
                String file = own.group(3) == null ? "" : own.group(3);
                flat.computeIfAbsent(own.group(1), first -> new LinkedHashMap<>())
                        .put(child, file);
            }
        }
        flat.forEach((owner, files) -> handed.in(owner, children.together(files), origin(owner)));
        return handed.course(children.zips());
    }

    private static Origin origin(String owner) {
        Matcher parts = NUMBERED.matcher(owner);
        if (!parts.matches()) {
            throw new IllegalArgumentException(owner);
        }
        return Origin.of(parts.group(2)).withPerson(BLIND.contains(parts.group(1)) ? "" : parts.group(1));
    }
}
