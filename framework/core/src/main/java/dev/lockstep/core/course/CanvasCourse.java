package dev.lockstep.core.course;

import dev.lockstep.core.course.Children.Child;
import dev.lockstep.model.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Canvas gives for "Download Submissions": files named as {@link CanvasName} says. */
public final class CanvasCourse implements CourseSource {
    @Override
    public String name() {
        return "canvas";
    }

    @Override
    public boolean recognizes(Path submissions) {
        return Shape.of(submissions, CanvasCourse::isOwn).isMostlyOwn();
    }

    private static boolean isOwn(Child child) {
        return !child.folder() && (CanvasName.of(child.name()).isPresent() || CanvasName.isEntered(child.name()));
    }

    @Override
    public Course read(Path submissions) throws IOException {
        Children children = Children.at(submissions, CanvasCourse::isOwn);
        CanvasNames names =
                new CanvasNames(children.all().stream().map(Child::name).toList());
        Handed handed = new Handed();
        Map<String, Owner> owners = new LinkedHashMap<>();
        for (Child child : children.all()) {
            Optional<CanvasName> name = child.folder() ? Optional.empty() : CanvasName.of(child.name());
            if (name.isPresent()) {
                add(child, name.get(), names.read(name.get()), owners);
            } else {
                handed.nobodys(children.title(child), reason(child));
            }
        }
        owners.forEach((prefix, owner) -> handIn(prefix, owner, children, handed));
        return handed.course(children.zips());
    }

    private static String reason(Child child) {
        return CanvasName.isEntered(child.name())
                ? "is a text or link that was typed into Canvas, and no file"
                : "has no name as Canvas gives them, so it is nobody's submission";
    }

    /** Where both readings stay possible, the file is what the shorter name says: a number before it names no class. */
    private static void add(Child child, CanvasName name, Optional<CanvasName> certain, Map<String, Owner> owners) {
        CanvasName read = certain.or(name::other).orElse(name);
        Origin origin = (certain.isPresent() ? Origin.of(read.user()) : Origin.ofEither(name.user(), read.user()))
                .withPerson(certain.isPresent() ? read.person() : name.person());
        owners.computeIfAbsent(read.owner(), first -> new Owner(origin, new CanvasFiles()))
                .files()
                .add(child, read.file(), read.late());
    }

    private static void handIn(String prefix, Owner owner, Children children, Handed handed) {
        List<CanvasFiles.Attempt> attempts = owner.files().attempts();
        for (CanvasFiles.Attempt attempt : attempts) {
            handed.in(
                    attempts.size() == 1 ? prefix : prefix + "_attempt_" + attempt.number(),
                    children.together(attempt.files()),
                    owner.origin().with(attempt.lateness()).withAttempt(attempt.number()));
        }
    }

    private record Owner(Origin origin, CanvasFiles files) {}
}
