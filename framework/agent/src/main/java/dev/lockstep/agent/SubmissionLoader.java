package dev.lockstep.agent;

import java.util.Map;

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

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
