package dev.lockstep.agent;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the test classes, child first: no class of the submission can stand in for a test. */
final class TestLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;
    private final SubmissionLoader submission;

    TestLoader(Map<String, byte[]> classes, SubmissionLoader submission) {
        super("tests", TestLoader.class.getClassLoader());
        this.classes = classes;
        this.submission = submission;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes != null) {
            return defined(name, bytes);
        }
        return submission.holds(name) ? submission.loadClass(name) : super.loadClass(name, resolve);
    }

    /** The class files of tests and submission, for child processes of tests. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = ClassFileNames.find(name, classes);
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        InputStream ofSubmission = submission.getResourceAsStream(name);
        return ofSubmission != null ? ofSubmission : super.getResourceAsStream(name);
    }

    private Class<?> defined(String name, byte[] bytes) {
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
        }
    }
}
