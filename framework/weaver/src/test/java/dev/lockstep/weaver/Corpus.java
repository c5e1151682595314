package dev.lockstep.weaver;

import dev.lockstep.kit.interleavings.WovenLoader;
import dev.lockstep.weaver.Weaving.WovenClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The classes of the corpus, woven in this JVM. */
final class Corpus {
    static final List<String> THEMES = List.of(
            "Semaphores",
            "Buffers",
            "Meetings",
            "ReadersWriters",
            "LockFree",
            "Philosophers",
            "Pools",
            "FullSemaphores",
            "ReadyMade",
            "Guarded",
            "Timers",
            "Rendezvous");

    private Corpus() {}

    @SuppressWarnings("unchecked")
    static List<Case> cases(String theme) {
        try {
            Class<?> type = load("dev.lockstep.weaver.corpus." + theme);
            Method cases = type.getDeclaredMethod("cases");
            return (List<Case>) cases.invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(theme, failure);
        }
    }

    static Class<?> load(String name) throws ClassNotFoundException {
        Map<String, byte[]> classes = classFiles(name);
        Weaver weaver = Weaver.leaving(type -> type.startsWith("dev.lockstep.weaver.Case"));
        Weaving weaving = weaver.weave(classes, Map.of());
        if (weaving instanceof WovenClasses woven) {
            return new WovenLoader(woven.submission(), woven.fresh(), Corpus.class.getClassLoader()).loadClass(name);
        }
        throw new IllegalStateException(weaving.toString());
    }

    static Map<String, byte[]> classFiles(String name) {
        Map<String, byte[]> classes = new TreeMap<>();
        String packageName = name.substring(0, name.lastIndexOf('.'));
        String simple = name.substring(name.lastIndexOf('.') + 1);
        Path folder = root().resolve(packageName.replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String base = file.getFileName().toString().replace(".class", "");
                if (base.equals(simple) || base.startsWith(simple + "$")) {
                    classes.put(packageName + "." + base, Files.readAllBytes(file));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return classes;
    }

    private static Path root() {
        try {
            return Path.of(Case.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
