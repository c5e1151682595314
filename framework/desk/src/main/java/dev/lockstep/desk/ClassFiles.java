package dev.lockstep.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The class files that a test class reaches, as far as they lie in folders of the class path: tests and the student's code. What comes in
 * jars, and the JDK, stays as it is.
 */
final class ClassFiles {
    private static final String INTERLEAVINGS = "dev/lockstep/kit/interleavings/Interleavings";
    private static final String KIT = "dev/lockstep/kit/";

    private final String host;
    private final Path testFolder;
    private final Map<String, ClassFile> files;

    private ClassFiles(String host, Path testFolder, Map<String, ClassFile> files) {
        this.host = host;
        this.testFolder = testFolder;
        this.files = files;
    }

    /** What {@code testClass} reaches; nothing if it comes in a jar itself. */
    static Optional<ClassFiles> reachedFrom(Class<?> testClass) {
        String host = testClass.getName().replace('.', '/');
        Map<String, ClassFile> files = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(host));
        while (!next.isEmpty()) {
            String name = next.remove();
            if (seen.add(name) && !name.startsWith(KIT)) {
                find(name, testClass.getClassLoader()).ifPresent(file -> {
                    files.put(name, file);
                    next.addAll(file.references());
                });
            }
        }
        return Optional.ofNullable(files.get(host)).map(file -> new ClassFiles(host, file.folder(), files));
    }

    private static Optional<ClassFile> find(String name, ClassLoader loader) {
        URL place = loader.getResource(name + ".class");
        if (place == null || !place.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(new URI(place.toString()));
            Path folder = file;
            for (int i = 0; i <= name.chars().filter(c -> c == '/').count(); i++) {
                folder = folder.getParent();
            }
            return Optional.of(ClassFile.of(folder, Files.readAllBytes(file)));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(place.toString(), impossible);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the test class, a class inside it or one that it extends calls the explorer. */
    boolean explore() {
        Set<String> family = new LinkedHashSet<>(Set.of(host));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (ClassFile file : files.values()) {
                if (family.contains(file.name()) || family.contains(file.outermost())) {
                    grows |= family.add(file.name()) | family.add(file.superName());
                }
            }
        }
        return family.stream()
                .map(files::get)
                .anyMatch(file -> file != null && file.references().contains(INTERLEAVINGS));
    }

    /** The student's classes, by binary name. */
    Map<String, byte[]> ofStudent() {
        return bytes(false);
    }

    /** The test classes, by binary name. */
    Map<String, byte[]> ofTests() {
        return bytes(true);
    }

    private Map<String, byte[]> bytes(boolean tests) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (ClassFile file : files.values()) {
            if (file.folder().equals(testFolder) == tests) {
                bytes.put(file.name().replace('/', '.'), file.bytes());
            }
        }
        return bytes;
    }

    /** Where the test classes lie, such as {@code target/test-classes}. */
    Path testFolder() {
        return testFolder;
    }

    Collection<ClassFile> all() {
        return files.values();
    }
}
