package dev.lockstep.core.course;

import dev.lockstep.core.course.Children.Child;
import dev.lockstep.model.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gradescope's export of submissions: a folder for each, and {@value #METADATA}, which says whose it is. Several people may
 * have handed in one submission together.
 */
public final class GradescopeCourse implements CourseSource {
    private static final String METADATA = "submission_metadata.yml";
    private static final int MOST_BYTES = 64 << 20;

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public boolean recognizes(Path submissions) {
        return Shape.of(submissions, GradescopeCourse::isMetadata).own() > 0;
    }

    private static boolean isMetadata(Child child) {
        return !child.folder() && child.name().equals(METADATA);
    }

    @Override
    public Course read(Path submissions) throws IOException {
        Children children = Children.at(submissions, GradescopeCourse::isMetadata);
        Child metadata = children.all().stream()
                .filter(GradescopeCourse::isMetadata)
                .findFirst()
                .orElseThrow(() -> new IOException("has no " + METADATA + "; export the submissions again"));
        Map<String, GradescopeMetadata.Handed> known =
                GradescopeMetadata.read(new String(children.bytes(metadata, MOST_BYTES), StandardCharsets.UTF_8));
        Handed handed = new Handed();
        for (Child child : children.all()) {
            GradescopeMetadata.Handed by = known.get(child.name());
            if (by != null && !by.submitters().isEmpty()) {
                handed.in(child.name(), children.whole(child), origin(child.name(), by));
            } else if (!isMetadata(child)) {
                handed.nobodys(children.title(child), "is not in " + METADATA + ", so whose it is cannot be told");
            }
        }
        known.keySet().stream()
                .filter(name ->
                        children.all().stream().noneMatch(child -> child.name().equals(name)))
                .forEach(name -> handed.nobodys(name, "is in " + METADATA + ", but its files are missing"));
        return handed.course(children.zips());
    }

    /** A person's own number on the roster, or where several are meant or none is told, the submission's. */
    private static Origin origin(String name, GradescopeMetadata.Handed by) {
        List<GradescopeMetadata.Submitter> people = by.submitters();
        String own = people.size() == 1 ? people.get(0).studentId() : "";
        Origin origin = Origin.of(own.isBlank() ? name : own)
                .withPerson(joined(people, GradescopeMetadata.Submitter::name))
                .withAccount(joined(people, GradescopeMetadata.Submitter::email))
                .withAttempt(by.attempt());
        return by.createdAt().map(origin::at).orElse(origin);
    }

    private static String joined(
            List<GradescopeMetadata.Submitter> people,
            java.util.function.Function<GradescopeMetadata.Submitter, String> part) {
        return people.stream().map(part).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }
}
