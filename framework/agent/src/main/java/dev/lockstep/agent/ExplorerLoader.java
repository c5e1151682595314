package dev.lockstep.agent;

import java.util.regex.Pattern;

/**
 * Shows rewritten classes of a submission what they call: the JDK, and of the kit its hooks and its models of
 * {@code java.util.concurrent}; no agent, no JUnit, and not what tests explore with.
 */
final class ExplorerLoader extends ClassLoader {
    private static final Pattern CALLED =
            Pattern.compile("dev\\.lockstep\\.kit\\.interleavings\\.(hooks\\..*|concurrent\\..*|engine\\.Woven)");

    static {
        registerAsParallelCapable();
    }

    ExplorerLoader() {
        super("explorer", new JdkLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!CALLED.matcher(name).matches()) {
            throw new ClassNotFoundException(name);
        }
        return ExplorerLoader.class.getClassLoader().loadClass(name);
    }
}
