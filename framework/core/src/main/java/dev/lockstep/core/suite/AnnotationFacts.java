package dev.lockstep.core.suite;

import java.util.Map;

/** One annotation as it stands in a class file: its descriptor, and its values that are strings, an array as lines. */
record AnnotationFacts(String descriptor, Map<String, String> values) {
    AnnotationFacts {
        values = Map.copyOf(values);
    }
}
