package dev.lockstep.desk;

import dev.lockstep.kit.interleavings.WovenLoader;
import dev.lockstep.weaver.Weaver;
import dev.lockstep.weaver.Weaving;
import dev.lockstep.weaver.Weaving.Unsupported;
import dev.lockstep.weaver.Weaving.WovenClasses;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** A test class that explores, woven together with everything that it reaches; does in the woven copy what JUnit asks of the plain one. */
final class WovenTests {
    private final ClassFiles files;
    private final Weaving weaving;
    private final Map<Object, Object> instances = Collections.synchronizedMap(new IdentityHashMap<>());
    private @Nullable WovenLoader loader;

    private WovenTests(ClassFiles files, Weaving weaving) {
        this.files = files;
        this.weaving = weaving;
    }

    /** Weaves a test class, if it explores. */
    static Optional<WovenTests> of(Class<?> testClass) {
        Optional<ClassFiles> exploring = ClassFiles.reachedFrom(testClass).filter(ClassFiles::explore);
        return exploring.map(files -> {
            Weaving weaving = Weaver.standard().weave(files.ofStudent(), files.ofTests());
            WovenTests tests = new WovenTests(files, weaving);
            if (weaving instanceof WovenClasses woven) {
                tests.loader = loader(woven, testClass.getClassLoader());
            }
            return tests;
        });
    }

    /** One loader for tests and student alike, so that they see of each other what they see when nothing is woven. */
    private static WovenLoader loader(WovenClasses woven, ClassLoader parent) {
        Map<String, byte[]> all = new HashMap<>(woven.submission());
        all.putAll(woven.scenario());
        return new WovenLoader(all, woven.fresh(), parent);
    }

    ClassFiles files() {
        return files;
    }

    /** Constructs the woven counterpart of a plain test object. */
    <T> void construct(Object plain, ReflectiveInvocationContext<Constructor<T>> call) throws Throwable {
        Constructor<T> wanted = call.getExecutable();
        Class<?> owner = woven(wanted.getDeclaringClass());
        Constructor<?> constructor = same(wanted, owner.getDeclaredConstructors());
        instances.put(plain, unwrapped(() -> constructor.newInstance(arguments(call))));
    }

    /** Calls the woven counterpart of a method, on the woven counterpart of its object. */
    @Nullable
    Object invoke(ReflectiveInvocationContext<Method> call) throws Throwable {
        Method wanted = call.getExecutable();
        Method method = same(wanted, woven(wanted.getDeclaringClass()).getDeclaredMethods());
        Object target = call.getTarget().map(instances::get).orElse(null);
        return unwrapped(() -> method.invoke(target, arguments(call)));
    }

    private Object[] arguments(ReflectiveInvocationContext<?> call) {
        List<@Nullable Object> arguments = call.getArguments();
        return arguments.stream()
                .map(argument -> argument == null ? null : instances.getOrDefault(argument, argument))
                .toArray();
    }

    private Class<?> woven(Class<?> plain) throws ClassNotFoundException {
        if (weaving instanceof Unsupported unsupported) {
            throw new NotExplorable(unsupported);
        }
        return Class.forName(plain.getName(), true, loader);
    }

    /** Models take the place of JDK types, so parameters are compared by what the plain method has where that leaves a choice. */
    private static <E extends Executable> E same(Executable wanted, E[] candidates) throws NoSuchMethodException {
        for (E candidate : candidates) {
            if (candidate.getName().equals(wanted.getName()) && names(candidate).equals(names(wanted))) {
                ((AccessibleObject) candidate).setAccessible(true);
                return candidate;
            }
        }
        throw new NoSuchMethodException("the woven class lost " + wanted);
    }

    private static List<String> names(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).map(Class::getName).toList();
    }

    private interface Call {
        @Nullable
        Object make() throws ReflectiveOperationException;
    }

    private static @Nullable Object unwrapped(Call call) throws Throwable {
        try {
            return call.make();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
