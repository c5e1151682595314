package isolation;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;

/** What a submission would try on the agent. Each method looks, and changes nothing; it throws where it is stopped. */
public final class Probes {
    private static final String secret = "for a probe to find";

    private Probes() {}

    public static Class<?> byName(String name) throws Exception {
        return Class.forName(name);
    }

    public static Class<?> fromSystemLoader(String name) throws Exception {
        return Class.forName(name, false, ClassLoader.getSystemClassLoader());
    }

    public static ClassLoader contextLoader() {
        return Thread.currentThread().getContextClassLoader();
    }

    public static ClassLoader contextLoaderOfANewThread() throws Exception {
        ClassLoader[] found = new ClassLoader[1];
        Thread thread = new Thread(() -> found[0] = contextLoader());
        thread.start();
        thread.join();
        return found[0];
    }

    public static void open(Class<?> type, String field) throws Exception {
        Field opened = type.getDeclaredField(field);
        opened.setAccessible(true);
    }

    /** A class of the agent that waits on the stack of the test's thread. */
    public static Class<?> onTheStack() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .<Class<?>>walk(frames -> frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(type -> "dev.lockstep.agent".equals(type.getModule().getName()))
                        .findFirst()
                        .orElseThrow());
    }

    public static Object construct(Class<?> type) throws Exception {
        return type.getConstructors()[0].newInstance(new Object[type.getConstructors()[0].getParameterCount()]);
    }

    public static MethodHandles.Lookup lookupIn(Class<?> type) throws Exception {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    public static void openModule(String module, String name) {
        ModuleLayer.boot().findModule(module).orElseThrow().addOpens(name, Probes.class.getModule());
    }
}
