package dev.lockstep.core.catalog;

import dev.lockstep.model.Criterion;
import dev.lockstep.model.ExerciseId;
import dev.lockstep.model.Feedback;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rubric: criteria with unique ids, whose {@code requires} name other criteria and never lead in a circle. */
final class RubricReader {
    private final Map<String, ManifestObject> objects = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();

    private RubricReader() {}

    static List<Criterion> read(ManifestObject root) {
        RubricReader reader = new RubricReader();
        for (ManifestObject object : root.objects("rubric")) {
            reader.add(object);
        }
        reader.checkRequired();
        reader.checkCircles();
        return List.copyOf(reader.criteria.values());
    }

    private void add(ManifestObject object) {
        object.knowsOnly(List.of("id", "title", "points", "hint", "requires", "feedback"));
        Criterion criterion = new Criterion(
                object.text("id"),
                object.text("title"),
                object.wholeNumber("points"),
                object.text("hint"),
                object.texts("requires"),
                feedback(object));
        String id = criterion.id();
        if (id.isEmpty()) {
            return;
        }
        if (!ExerciseId.isValid(id)) {
            object.complain(
                    "id", "must be lower-case words joined by dashes, such as fifo-order, but is \"" + id + "\"");
        }
        if (criteria.putIfAbsent(id, criterion) == null) {
            objects.put(id, object);
        } else {
            object.complain("id", "\"" + id + "\" is the id of an earlier criterion too; rename one of them");
        }
    }

    private static Feedback feedback(ManifestObject object) {
        if (!object.has("feedback")) {
            return Feedback.HINT;
        }
        String word = object.text("feedback");
        return Arrays.stream(Feedback.values())
                .filter(feedback -> feedback.id().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    if (!word.isEmpty()) {
                        object.complain("feedback", "must be \"hint\" or \"trace\", but is \"" + word + "\"");
                    }
                    return Feedback.HINT;
                });
    }

    private void checkRequired() {
        for (Criterion criterion : criteria.values()) {
            for (int i = 0; i < criterion.requires().size(); i++) {
                String required = criterion.requires().get(i);
                if (!criteria.containsKey(required)) {
                    complain(criterion, "requires[" + i + "]", unknown(required));
                }
            }
        }
    }

    private String unknown(String required) {
        return "\"" + required + "\" is not a criterion"
                + Nearest.to(required, criteria.keySet())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; use one of " + String.join(", ", criteria.keySet()));
    }

    private void checkCircles() {
        Set<String> done = new HashSet<>();
        for (String id : criteria.keySet()) {
            follow(id, new ArrayDeque<>(), done);
        }
    }

    /** Walks depth first along {@code requires}; {@code trail} is the way here. */
    private void follow(String id, Deque<String> trail, Set<String> done) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) {
            return;
        }
        if (trail.contains(id)) {
            complain(criterion, "requires", "leads in a circle: " + circle(id, trail) + "; remove one of these");
        } else if (!done.contains(id)) {
            trail.addLast(id);
            for (String required : criterion.requires()) {
                follow(required, trail, done);
            }
            trail.removeLast();
            done.add(id);
        }
    }

    private static String circle(String id, Deque<String> trail) {
        List<String> way = new ArrayList<>(trail);
        List<String> circle = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
        circle.add(id);
        return String.join(" → ", circle);
    }

    private void complain(Criterion criterion, String field, String message) {
        ManifestObject object = objects.get(criterion.id());
        if (object != null) {
            object.complain(field, message);
        }
    }
}
