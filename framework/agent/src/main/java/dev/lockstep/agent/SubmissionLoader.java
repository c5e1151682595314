package dev.lockstep.agent;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads the student's classes; sees the JDK and nothing else, above all no test, agent or JUnit. */
final class SubmissionLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;

    SubmissionLoader(Map<String, byte[]> classes) {
        super("submission", new JdkLoader());
        this.classes = classes;
    }

    boolean holds(String binaryName) {
        return classes.containsKey(binaryName);
    }

    /** The class files, for child processes of tests that need them too; a submission is not allowed to ask. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] bytes = ClassFileNames.find(name, classes);
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
