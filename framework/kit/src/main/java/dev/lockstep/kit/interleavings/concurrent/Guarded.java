package dev.lockstep.kit.interleavings.concurrent;

import dev.lockstep.kit.interleavings.hooks.CollectionHooks;
import dev.lockstep.kit.interleavings.hooks.MonitorHooks;
import java.util.Iterator;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;

/** Runs calls under the monitor of an object, as {@code synchronized} methods do; what they touch counts as one variable. */
@NullUnmarked
final class Guarded {
    private final Object mutex;
    private final Object contents;

    Guarded(Object mutex, Object contents) {
        this.mutex = mutex;
        this.contents = contents;
    }

    Object mutex() {
        return mutex;
    }

    Object contents() {
        return contents;
    }

    /** A call that only looks. */
    <R> R look(Supplier<R> body) {
        MonitorHooks.enter(mutex);
        try {
            CollectionHooks.read(contents);
            return body.get();
        } finally {
            MonitorHooks.exit(mutex);
        }
    }

    /** A call that may change something. */
    <R> R change(Supplier<R> body) {
        MonitorHooks.enter(mutex);
        try {
            CollectionHooks.write(contents);
            return body.get();
        } finally {
            MonitorHooks.exit(mutex);
        }
    }

    void run(Runnable body) {
        change(() -> {
            body.run();
            return true;
        });
    }

    /** A look that the monitor does not guard, unless the caller holds it. */
    void reads() {
        CollectionHooks.read(contents);
    }

    /** An iterator whose every step is a look that nothing guards. */
    <E> Iterator<E> iterator(Iterator<E> plain) {
        reads();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                reads();
                return plain.hasNext();
            }

            @Override
            public E next() {
                reads();
                return plain.next();
            }

            @Override
            public void remove() {
                CollectionHooks.write(contents);
                plain.remove();
            }
        };
    }

    /** An iterator whose every step holds the monitor. */
    <E> Iterator<E> guardedIterator(Iterator<E> plain) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return look(plain::hasNext);
            }

            @Override
            public E next() {
                return look(plain::next);
            }

            @Override
            public void remove() {
                run(plain::remove);
            }
        };
    }
}
