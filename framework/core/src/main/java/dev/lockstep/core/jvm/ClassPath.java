package dev.lockstep.core.jvm;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/** Class paths as a launch line wants them. */
public final class ClassPath {
    private ClassPath() {}

    /** {@code jars} with the separator of this system between them. */
    public static String of(List<Path> jars) {
        StringJoiner classPath = new StringJoiner(File.pathSeparator);
        for (Path jar : jars) {
            classPath.add(jar.toString());
        }
        return classPath.toString();
    }
}
