package dev.lockstep.kit.interleavings.concurrent.atomic;

import dev.lockstep.kit.interleavings.engine.Unmodelled;
import org.jspecify.annotations.NullUnmarked;

/** Model of {@link java.lang.invoke.VarHandle} for fields; weaker access modes count as volatile. */
@NullUnmarked
public final class VarHandle {
    private final Variable variable;

    /** A handle on a field. */
    public VarHandle(Class<?> owner, String name) throws NoSuchFieldException {
        variable = Variable.of(owner, name);
    }

    /** Any of the access methods, with its arguments boxed. */
    public Object invoke(String method, Object[] arguments) {
        Object object = variable.isStatic() ? null : arguments[0];
        int first = variable.isStatic() ? 0 : 1;
        switch (method) {
            case "get":
                return variable.plainGet(object);
            case "set":
                variable.plainSet(object, arguments[first]);
                return null;
            case "getVolatile", "getAcquire", "getOpaque":
                return variable.get(object);
            case "setVolatile", "setRelease", "setOpaque":
                variable.set(object, arguments[first]);
                return null;
            case "getAndAdd", "getAndAddAcquire", "getAndAddRelease":
                return variable.getAndAdd(object, ((Number) arguments[first]).longValue());
            case "getAndSet", "getAndSetAcquire", "getAndSetRelease":
                return variable.getAndSet(object, arguments[first]);
            case "compareAndExchange", "compareAndExchangeAcquire", "compareAndExchangeRelease":
                return variable.exchange(object, arguments[first], arguments[first + 1]);
            default:
                if (method.equals("compareAndSet") || method.startsWith("weakCompareAndSet")) {
                    return variable.compareAndSet(object, arguments[first], arguments[first + 1]);
                }
                throw new Unmodelled("java.lang.invoke.VarHandle." + method);
        }
    }
}
