package dev.lockstep.agent;

/**
 * Shows the classes of the JDK and no others.
 *
 * <p>The platform loader alone is not enough: it hands out the classes of every named module, and so those of the agent and of JUnit.
 */
final class JdkLoader extends ClassLoader {
    private static final ClassLoader PLATFORM = ClassLoader.getPlatformClassLoader();

    static {
        registerAsParallelCapable();
    }

    JdkLoader() {
        super("jdk", null);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> type = PLATFORM.loadClass(name);
        ClassLoader definer = type.getClassLoader();
        if (definer != null && definer != PLATFORM) {
            throw new ClassNotFoundException(name);
        }
        return type;
    }
}
