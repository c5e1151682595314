package dev.lockstep.kit.interleavings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines woven classes, and defines them anew for each schedule where their statics make that necessary.
 *
 * <p>A worker builds one for the submission and one for the tests on top of it. Classes of its own come before those of its parent, so a
 * submission cannot shadow a test.
 */
public final class WovenLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final boolean fresh;
    private final @Nullable WovenLoader submission;

    /**
     * A loader.
     *
     * @param classes woven class files by binary name
     * @param fresh whether each schedule needs classes of its own
     * @param parent for everything else; another woven loader is renewed together with this one
     */
    public WovenLoader(Map<String, byte[]> classes, boolean fresh, @Nullable ClassLoader parent) {
        this(classes, fresh, null, parent);
    }

    /**
     * A loader for tests, which see the submission without the submission seeing what they see.
     *
     * @param submission asked for its own classes, and renewed together with this one
     * @param parent for everything else that tests use
     */
    public WovenLoader(
            Map<String, byte[]> classes,
            boolean fresh,
            @Nullable WovenLoader submission,
            @Nullable ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
        this.fresh = fresh;
        this.submission = submission;
    }

    boolean fresh() {
        return fresh;
    }

    /** Whether a class comes rewritten from here. */
    boolean rewrites(String name) {
        return classes.containsKey(name)
                || submission != null && submission.rewrites(name)
                || getParent() instanceof WovenLoader parent && parent.rewrites(name);
    }

    /** The same classes once more, with untouched statics. */
    WovenLoader again() {
        ClassLoader parent = getParent();
        return new WovenLoader(
                classes,
                fresh,
                submission == null ? null : submission.again(),
                parent instanceof WovenLoader woven ? woven.again() : parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return submission != null && submission.classes.containsKey(name)
                        ? submission.loadClass(name)
                        : super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
