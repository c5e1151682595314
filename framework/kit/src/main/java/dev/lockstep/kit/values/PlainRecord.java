package dev.lockstep.kit.values;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The copy of a record: equal to another if type and components are. */
record PlainRecord(String type, Map<String, @Nullable Object> components) {
    @Override
    public String toString() {
        return components.entrySet().stream()
                .map(component -> component.getKey() + "=" + component.getValue())
                .collect(Collectors.joining(", ", Names.simple(type) + "[", "]"));
    }
}
