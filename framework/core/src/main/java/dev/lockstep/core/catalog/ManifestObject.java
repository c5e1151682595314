package dev.lockstep.core.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One JSON object of a manifest. What is wrong with a field is noted, and a stand-in value read in its place. */
final class ManifestObject {
    private final JsonNode object;
    private final String place;
    private final ProblemList problems;

    ManifestObject(JsonNode object, String place, ProblemList problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
    }

    boolean has(String field) {
        return object.has(field);
    }

    /** The place of {@code field} in the manifest. */
    String at(String field) {
        return place.isEmpty() ? field : place + "." + field;
    }

    void complain(String field, String message) {
        problems.add(at(field), message);
    }

    String text(String field) {
        JsonNode value = object.path(field);
        if (isText(value)) {
            return value.textValue();
        }
        complain(field, mustBe("a text that is not blank", value));
        return "";
    }

    int wholeNumber(String field) {
        JsonNode value = object.path(field);
        if (value.isInt() && value.intValue() >= 1) {
            return value.intValue();
        }
        complain(field, mustBe("a whole number of at least 1", value));
        return 1;
    }

    int wholeNumber(String field, int usual) {
        return has(field) ? wholeNumber(field) : usual;
    }

    /** The texts of an array that may be left out. */
    List<String> texts(String field) {
        JsonNode value = object.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            complain(field, mustBe("an array of texts", value));
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < (value.isArray() ? value.size() : 0); i++) {
            if (isText(value.get(i))) {
                texts.add(value.get(i).textValue());
            } else {
                complain(field + "[" + i + "]", mustBe("a text that is not blank", value.get(i)));
            }
        }
        return texts;
    }

    /** An object that may be left out, and is then empty. */
    ManifestObject object(String field) {
        JsonNode value = object.path(field);
        if (!value.isMissingNode() && !value.isObject()) {
            complain(field, mustBe("an object", value));
        }
        return new ManifestObject(value, at(field), problems);
    }

    /** The objects of an array that must hold at least one. */
    List<ManifestObject> objects(String field) {
        JsonNode value = object.path(field);
        if (!value.isArray() || value.isEmpty()) {
            complain(field, mustBe("an array of at least one object", value));
        }
        List<ManifestObject> objects = new ArrayList<>();
        for (int i = 0; i < (value.isArray() ? value.size() : 0); i++) {
            String element = field + "[" + i + "]";
            if (value.get(i).isObject()) {
                objects.add(new ManifestObject(value.get(i), at(element), problems));
            } else {
                complain(element, mustBe("an object", value.get(i)));
            }
        }
        return objects;
    }

    /** Complains about every field that is not one of {@code known}. */
    void knowsOnly(List<String> known) {
        Iterator<String> fields = object.fieldNames();
        while (fields.hasNext()) {
            String field = fields.next();
            if (!known.contains(field)) {
                complain(
                        field,
                        Nearest.to(field, known)
                                .map(near -> "is not a known field; did you mean '" + near + "'?")
                                .orElse("is not a known field; remove it, or use one of " + String.join(", ", known)));
            }
        }
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank();
    }

    private static String mustBe(String what, JsonNode value) {
        if (value.isMissingNode()) {
            return "is missing; it must be " + what;
        }
        String found = value.toString();
        return "must be " + what + ", but is " + (found.length() > 60 ? found.substring(0, 60) + "…" : found);
    }
}
