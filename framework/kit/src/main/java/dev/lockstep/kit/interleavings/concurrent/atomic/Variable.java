package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.FieldState;
import dev.lockstep.kit.interleavings.engine.Op;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.NullUnmarked;

/** A field that is used through an object: by a variable handle or a field updater. */
@NullUnmarked
final class Variable {
    private final Field field;
    private final String key;

    private Variable(Field field) {
        this.field = field;
        this.key = field.getDeclaringClass().getSimpleName() + "." + field.getName();
    }

    static Variable of(Class<?> owner, String name) throws NoSuchFieldException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return new Variable(field);
    }

    boolean isStatic() {
        return Modifier.isStatic(field.getModifiers());
    }

    private FieldState state(Execution execution, Object object) {
        return execution.objects().field(isStatic() ? field.getDeclaringClass() : object, key);
    }

    Object plainGet(Object object) {
        Execution execution = Execution.current();
        if (execution != null) {
            state(execution, object).read(execution);
        }
        return shown(raw(object));
    }

    void plainSet(Object object, Object value) {
        Execution execution = Execution.current();
        if (execution != null) {
            state(execution, object).write(execution);
        }
        raw(object, shown(value));
    }

    Object get(Object object) {
        Execution execution = Execution.current();
        if (execution != null) {
            FieldState state = state(execution, object);
            execution.point(Op.READ, state, false);
            execution.running().acquire(state);
        }
        return shown(raw(object));
    }

    void set(Object object, Object value) {
        Execution execution = Execution.current();
        if (execution != null) {
            FieldState state = state(execution, object);
            execution.point(Op.WRITE, state, true);
            execution.running().release(state);
            state.changed();
        }
        raw(object, shown(value));
    }

    private void update(Object object) {
        Execution execution = Execution.current();
        if (execution != null) {
            FieldState state = state(execution, object);
            execution.point(Op.UPDATE, state, true);
            execution.running().acquire(state);
            execution.running().release(state);
        }
    }

    private void changed(Object object) {
        Execution execution = Execution.current();
        if (execution != null) {
            state(execution, object).changed();
        }
    }

    /** Swaps if the value is as expected; gives what was there. */
    Object exchange(Object object, Object expected, Object next) {
        update(object);
        Object before = raw(object);
        if (same(before, expected)) {
            raw(object, shown(next));
            changed(object);
        } else {
            shown("CAS failed");
        }
        return before;
    }

    boolean compareAndSet(Object object, Object expected, Object next) {
        return same(exchange(object, expected, next), expected);
    }

    Object getAndSet(Object object, Object next) {
        update(object);
        Object before = raw(object);
        raw(object, shown(next));
        changed(object);
        return before;
    }

    Object getAndAdd(Object object, long delta) {
        update(object);
        Object before = raw(object);
        long sum = ((Number) before).longValue() + delta;
        raw(object, shown(before instanceof Integer ? (Object) (int) sum : (Object) sum));
        changed(object);
        return before;
    }

    private boolean same(Object found, Object expected) {
        if (!field.getType().isPrimitive()) {
            return found == expected;
        }
        if (found instanceof Number number && expected instanceof Number other) {
            return number.longValue() == other.longValue();
        }
        return found.equals(expected);
    }

    private static Object shown(Object value) {
        Execution execution = Execution.current();
        if (execution != null && execution.recording()) {
            execution.value(value);
        }
        return value;
    }

    private Object raw(Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void raw(Object object, Object value) {
        try {
            field.set(object, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
