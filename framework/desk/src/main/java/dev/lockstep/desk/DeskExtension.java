package dev.lockstep.desk;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs a test class that explores in woven classes, and leaves every other test class alone.
 *
 * <p>JUnit finds it where extensions are detected, as in a handout. A test's source names nothing of it, so the same source runs in the
 * grader's worker, where classes come woven.
 */
public final class DeskExtension implements InvocationInterceptor {
    private static final Namespace NAMESPACE = Namespace.create(DeskExtension.class);

    /** For JUnit. */
    public DeskExtension() {}

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> call, ExtensionContext context)
            throws Throwable {
        T plain = invocation.proceed();
        Optional<WovenTests> woven = wovenTests(context);
        if (woven.isPresent()) {
            woven.get().construct(plain, call);
        }
        return plain;
    }

    @Override
    public void interceptBeforeAllMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invoke(invocation, call, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invoke(invocation, call, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invoke(invocation, call, context);
    }

    @Override
    public void interceptAfterAllMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invoke(invocation, call, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        judge(invocation, call, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        judge(invocation, call, context);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        return invoke(invocation, call, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> invocation, DynamicTestInvocationContext call, ExtensionContext context)
            throws Throwable {
        Optional<WovenTests> woven = wovenTests(context);
        if (woven.isEmpty()) {
            invocation.proceed();
        } else {
            new ExploringTest(woven.get(), context).run(invocation::proceed);
        }
    }

    private static void judge(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        Optional<WovenTests> woven = wovenTests(context);
        if (woven.isEmpty()) {
            invocation.proceed();
            return;
        }
        invocation.skip();
        new ExploringTest(woven.get(), context).run(() -> woven.get().invoke(call));
    }

    /** What the woven method returns is what JUnit expects of the plain one. */
    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> T invoke(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        Optional<WovenTests> woven = wovenTests(context);
        if (woven.isEmpty()) {
            return invocation.proceed();
        }
        invocation.skip();
        return (T) woven.get().invoke(call);
    }

    private static Optional<WovenTests> wovenTests(ExtensionContext context) {
        Class<?> host = context.getRequiredTestClass().getNestHost();
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(host, key -> new Woven(WovenTests.of(host)), Woven.class)
                .tests();
    }

    /** A store holds no Optional as such. */
    private record Woven(Optional<WovenTests> tests) {}
}
