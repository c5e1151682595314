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

    /**
     * A loader.
     *
     * @param classes woven class files by binary name
     * @param fresh whether each schedule needs classes of its own
     * @param parent for everything else; another woven loader is renewed together with this one
     */
    public WovenLoader(Map<String, byte[]> classes, boolean fresh, @Nullable ClassLoader parent) {
        super(parent);
        this.classes = Map.copyOf(classes);
        this.fresh = fresh;
    }

    boolean fresh() {
        return fresh;
    }

    /** The same classes once more, with untouched statics. */
    WovenLoader again() {
        ClassLoader parent = getParent();
        return new WovenLoader(classes, fresh, parent instanceof WovenLoader woven ? woven.again() : parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
