package dev.lockstep.kit.interleavings;

import dev.lockstep.kit.interleavings.engine.Unmodelled;
import java.io.Serializable;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the method behind a lambda, to run it again in classes that are defined anew. */
final class Lambdas {
    private Lambdas() {}

    /** Whether the code of the lambda has to be defined anew for each schedule. */
    static boolean needFreshClasses(Serializable lambda) {
        return lambda.getClass().getClassLoader() instanceof WovenLoader loader && loader.fresh();
    }

    /** Runs the body of the lambda in classes of its own. */
    static @Nullable Object runAnew(Serializable lambda) throws Throwable {
        SerializedLambda written = written(lambda);
        WovenLoader loader = ((WovenLoader) lambda.getClass().getClassLoader()).again();
        Class<?> owner = Class.forName(written.getImplClass().replace('/', '.'), false, loader);
        Method method = method(owner, written);
        int captured = written.getCapturedArgCount();
        boolean onInstance = written.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic;
        Object[] arguments = new Object[onInstance ? captured - 1 : captured];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = plain(written.getCapturedArg(onInstance ? i + 1 : i));
        }
        try {
            return method.invoke(onInstance ? instance(owner) : null, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** A value of a woven class belongs to the classes of an earlier schedule, and would not fit. */
    private static @Nullable Object plain(@Nullable Object captured) {
        if (captured != null && captured.getClass().getClassLoader() instanceof WovenLoader) {
            throw new Unmodelled("an interface with constants that can change, beside a scenario that captures a "
                    + captured.getClass().getName());
        }
        return captured;
    }

    private static Object instance(Class<?> owner) throws ReflectiveOperationException {
        Constructor<?> constructor = owner.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Method method(Class<?> owner, SerializedLambda written) throws NoSuchMethodException {
        for (Method method : owner.getDeclaredMethods()) {
            if (method.getName().equals(written.getImplMethodName())) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException(written.getImplMethodName());
    }

    /** The values that a lambda captured, as far as it tells. */
    static List<@Nullable Object> captured(Object lambda) {
        if (!lambda.getClass().isHidden() || !(lambda instanceof Serializable serializable)) {
            return List.of();
        }
        SerializedLambda written = written(serializable);
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < written.getCapturedArgCount(); i++) {
            values.add(written.getCapturedArg(i));
        }
        return values;
    }

    private static SerializedLambda written(Serializable lambda) {
        try {
            Method replace = lambda.getClass().getDeclaredMethod("writeReplace");
            replace.setAccessible(true);
            return (SerializedLambda) replace.invoke(lambda);
        } catch (ReflectiveOperationException noLambda) {
            throw new Unmodelled("an interface with constants that can change, beside a scenario that is no lambda");
        }
    }
}
