package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.engine.Execution;
import dev.lockstep.kit.interleavings.engine.FieldState;
import dev.lockstep.kit.interleavings.engine.Modelled;
import dev.lockstep.kit.interleavings.engine.Woven;
import org.jspecify.annotations.Nullable;

/** Calls of plain collections count as reads and writes of one variable for each collection. */
public final class CollectionHooks {
    private CollectionHooks() {}

    /** Before a call that only looks. */
    public static void read(@Nullable Object collection) {
        Execution execution = Execution.current();
        if (execution != null && isPlain(collection)) {
            contents(execution, collection).read(execution);
        }
    }

    /** Before a call that may change something. */
    public static void write(@Nullable Object collection) {
        Execution execution = Execution.current();
        if (execution != null && isPlain(collection)) {
            contents(execution, collection).write(execution);
        }
    }

    private static boolean isPlain(@Nullable Object collection) {
        return collection != null && !(collection instanceof Modelled) && !(collection instanceof Woven);
    }

    private static FieldState contents(Execution execution, Object collection) {
        return execution.objects().field(collection, collection.getClass().getSimpleName() + ".contents");
    }
}
