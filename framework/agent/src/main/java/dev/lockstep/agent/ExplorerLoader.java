package dev.lockstep.agent;

/** Shows rewritten classes of a submission what they call: the JDK, and the explorer of the kit; no agent and no JUnit. */
final class ExplorerLoader extends ClassLoader {
    private static final String EXPLORER = "dev.lockstep.kit.interleavings.";

    static {
        registerAsParallelCapable();
    }

    ExplorerLoader() {
        super("explorer", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(EXPLORER)) {
            throw new ClassNotFoundException(name);
        }
        return ExplorerLoader.class.getClassLoader().loadClass(name);
    }
}
