package dev.lockstep.kit.values;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one copy, within one budget. Asks student code for nothing but iterators and components of records. */
final class Copier {
    private int left = Plain.MOST_VALUES;
    private int depth;

    @Nullable
    Object copy(@Nullable Object value) {
        if (left-- == 0) {
            throw new AssertionError(
                    "what the submission hands out has more than " + Plain.MOST_VALUES + " values; it may not end");
        }
        if (value == null) {
            return null;
        }
        return Scalars.holds(value) ? Scalars.bounded(value) : deeper(value);
    }

    private Object deeper(Object value) {
        if (depth == Plain.DEEPEST) {
            throw new AssertionError("what the submission hands out lies more than " + Plain.DEEPEST
                    + " levels deep; does it hold itself?");
        }
        depth++;
        Object copy = composite(value);
        depth--;
        return copy;
    }

    /** No {@code instanceof} here runs code of {@code value}. */
    private Object composite(Object value) {
        if (value instanceof Enum<?> constant) {
            return new PlainConstant(constant.getDeclaringClass().getName(), constant.name());
        }
        if (value instanceof Record) {
            return record(value);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(this::copy);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Set<?> set) {
            return set(set);
        }
        if (value instanceof Collection<?> collection) {
            return list(collection);
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return new SimpleImmutableEntry<>(copy(entry.getKey()), copy(entry.getValue()));
        }
        if (value.getClass().isArray()) {
            return array(value);
        }
        throw new AssertionError(
                "an object of " + value.getClass().getName()
                        + " cannot be compared: only numbers, texts, enums, records, and lists, sets, maps and arrays of them can");
    }

    List<@Nullable Object> list(Collection<?> values) {
        List<@Nullable Object> copies = new ArrayList<>();
        for (Object value : values) {
            copies.add(copy(value));
        }
        return Collections.unmodifiableList(copies);
    }

    Set<@Nullable Object> set(Set<?> values) {
        Set<@Nullable Object> copies = new LinkedHashSet<>();
        for (Object value : values) {
            Object copy = copy(value);
            require(copies.add(copy), "a set holds " + copy + " twice");
        }
        return Collections.unmodifiableSet(copies);
    }

    Map<@Nullable Object, @Nullable Object> map(Map<?, ?> values) {
        Map<@Nullable Object, @Nullable Object> copies = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            Object key = copy(entry.getKey());
            require(!copies.containsKey(key), "a map holds the key " + key + " twice");
            copies.put(key, copy(entry.getValue()));
        }
        return Collections.unmodifiableMap(copies);
    }

    private List<@Nullable Object> array(Object values) {
        List<@Nullable Object> copies = new ArrayList<>();
        for (int i = 0; i < Array.getLength(values); i++) {
            copies.add(copy(Array.get(values, i)));
        }
        return Collections.unmodifiableList(copies);
    }

    private PlainRecord record(Object value) {
        Map<String, @Nullable Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            components.put(component.getName(), copy(component(component, value)));
        }
        return new PlainRecord(value.getClass().getName(), Collections.unmodifiableMap(components));
    }

    private static @Nullable Object component(RecordComponent component, Object value) {
        String name = Names.simple(value.getClass().getName()) + "." + component.getName() + "()";
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(
                    name + " threw " + thrown.getCause().getClass().getName());
        } catch (IllegalAccessException closed) {
            throw new AssertionError(name + " cannot be called", closed);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
