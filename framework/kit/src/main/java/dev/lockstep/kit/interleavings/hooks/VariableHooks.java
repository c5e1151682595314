package dev.lockstep.kit.interleavings.hooks;

import dev.lockstep.kit.interleavings.concurrent.atomic.VarHandle;
import java.lang.invoke.MethodHandles.Lookup;

/** Handles on fields. */
public final class VariableHooks {
    private VariableHooks() {}

    /** {@code lookup.findVarHandle(owner, name, type)}. */
    public static VarHandle findVarHandle(Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws NoSuchFieldException {
        return new VarHandle(owner, name);
    }

    /** {@code lookup.findStaticVarHandle(owner, name, type)}. */
    public static VarHandle findStaticVarHandle(Lookup lookup, Class<?> owner, String name, Class<?> type)
            throws NoSuchFieldException {
        return new VarHandle(owner, name);
    }
}
