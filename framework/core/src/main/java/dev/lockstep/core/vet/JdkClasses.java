package dev.lockstep.core.vet;

import dev.lockstep.core.ToolFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Classes of the JDK that runs Lockstep, which grades too. Each is read once. */
final class JdkClasses {
    private static final Map<String, Optional<ClassShape>> READ = new ConcurrentHashMap<>();

    private JdkClasses() {}

    static Optional<ClassShape> find(String binaryName) {
        return READ.computeIfAbsent(binaryName, JdkClasses::read);
    }

    /** The platform loader finds nothing of ours, and no library. */
    private static Optional<ClassShape> read(String binaryName) {
        String file = binaryName.replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(ShapeReader.readJdk(in.readAllBytes()));
        } catch (IOException broken) {
            throw new ToolFailure("the JDK's class " + binaryName + " cannot be read: check the JDK", broken);
        }
    }
}
