package dev.lockstep.kit.interleavings.engine;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is known about an object in the running schedule. */
public final class Objects {
    private final Map<Object, ObjectState> foreign = new IdentityHashMap<>();
    private final Map<Object, FieldState[]> arrays = new IdentityHashMap<>();
    private final Map<Object, Integer> hashes = new IdentityHashMap<>();

    /** The monitor of any object. */
    public Monitor monitor(Object object) {
        return state(object).monitor();
    }

    /** A field of an object, or of a class where {@code object} is one. */
    public FieldState field(Object object, String name) {
        return state(object).field(name);
    }

    /** An element of an array. */
    public FieldState element(Object array, int index, int length) {
        FieldState[] elements = arrays.computeIfAbsent(array, key -> new FieldState[length]);
        FieldState element = elements[index];
        if (element == null) {
            String type = array.getClass().getComponentType().getSimpleName();
            element = new FieldState(
                    array,
                    type + "[" + index + "]",
                    type + "[]",
                    Execution.current().settings.racing());
            elements[index] = element;
        }
        return element;
    }

    /** A hash code that is the same in every JVM. */
    public int hash(Object object) {
        return hashes.computeIfAbsent(object, key -> Execution.current().nextHash());
    }

    private ObjectState state(Object object) {
        Execution execution = Execution.current();
        if (object instanceof Woven woven) {
            Object notes = woven.lockstep$notes();
            if (notes instanceof ObjectState state && state.execution == execution) {
                return state;
            }
            ObjectState fresh = new ObjectState(execution, object);
            woven.lockstep$notes(fresh);
            return fresh;
        }
        @Nullable ObjectState known = foreign.get(object);
        if (known == null) {
            known = new ObjectState(execution, object);
            foreign.put(object, known);
        }
        return known;
    }
}
