package dev.lockstep.kit.interleavings.engine;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Gives objects names that a student recognises: {@code CountingSemaphore#1}, {@code CountingSemaphore#1.permits}. */
final class Names {
    private final Map<Object, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The name of a location in the running schedule. */
    static String of(Location location) {
        Execution execution = Execution.current();
        Names names = execution == null ? new Names() : execution.names();
        return names.name(location);
    }

    String name(Location location) {
        if (location.subject instanceof Thread thread) {
            return thread.getName();
        }
        String owner = object(location.subject);
        if (location.part == null) {
            return owner;
        }
        String part = location.part;
        if (location.subject.getClass().isArray()) {
            return owner + part.substring(part.indexOf('['));
        }
        String member = part.substring(part.lastIndexOf('.') + 1);
        return location.subject instanceof Class ? part : owner + "." + member;
    }

    String object(Object object) {
        if (object instanceof Class<?> type) {
            return type.getSimpleName() + ".class";
        }
        if (object instanceof Thread thread) {
            return thread.getName();
        }
        return names.computeIfAbsent(object, key -> {
            String type = typeName(key.getClass());
            return type + "#" + counts.merge(type, 1, Integer::sum);
        });
    }

    /** The name under which a field holds an object says more than its class. */
    void known(Object object, String name) {
        names.putIfAbsent(object, name);
    }

    private static String typeName(Class<?> type) {
        if (type.isArray()) {
            return "array";
        }
        return type.getSimpleName().isEmpty() ? "anonymous" : type.getSimpleName();
    }
}
