package dev.lockstep.agent;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Class files in memory under the names that resources have: {@code oslab/pool/Task.class}. */
final class ClassFileNames {
    private static final String END = ".class";

    private ClassFileNames() {}

    static byte @Nullable [] find(String resource, Map<String, byte[]> classes) {
        return resource.endsWith(END)
                ? classes.get(
                        resource.substring(0, resource.length() - END.length()).replace('/', '.'))
                : null;
    }
}
