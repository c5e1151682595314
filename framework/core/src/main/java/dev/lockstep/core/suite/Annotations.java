package dev.lockstep.core.suite;

import dev.lockstep.core.ToolFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Follows annotations to the annotations they carry, as JUnit does, by reading class files of tests, kit and JUnit. */
final class Annotations implements AutoCloseable {
    private final Map<String, ClassFacts> tests;
    private final List<JarFile> jars = new ArrayList<>();
    private final Map<String, List<AnnotationFacts>> carriedBy = new HashMap<>();

    Annotations(Map<String, ClassFacts> tests, List<Path> classPath) {
        this.tests = tests;
        try {
            for (Path jar : classPath) {
                jars.add(new JarFile(jar.toFile()));
            }
        } catch (IOException broken) {
            close();
            throw new ToolFailure("a jar of the worker cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** {@code direct} and everything that they carry, directly or not. */
    Set<AnnotationFacts> closure(List<AnnotationFacts> direct) {
        Set<AnnotationFacts> all = new LinkedHashSet<>();
        List<AnnotationFacts> open = new ArrayList<>(direct);
        while (!open.isEmpty()) {
            AnnotationFacts next = open.remove(open.size() - 1);
            if (all.add(next)) {
                open.addAll(carriedBy.computeIfAbsent(next.descriptor(), this::read));
            }
        }
        return all;
    }

    /** Whether {@code direct} carry an annotation with one of these descriptors. */
    boolean carry(List<AnnotationFacts> direct, Set<String> descriptors) {
        return closure(direct).stream().anyMatch(annotation -> descriptors.contains(annotation.descriptor()));
    }

    private List<AnnotationFacts> read(String descriptor) {
        String internalName = descriptor.substring(1, descriptor.length() - 1);
        ClassFacts test = tests.get(ClassFactsReader.binaryName(internalName));
        if (test != null) {
            return test.annotations();
        }
        if (internalName.startsWith("java/")) {
            return List.of();
        }
        for (JarFile jar : jars) {
            ZipEntry entry = jar.getEntry(internalName + ".class");
            if (entry != null) {
                return read(jar, entry);
            }
        }
        return List.of();
    }

    private static List<AnnotationFacts> read(JarFile jar, ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return ClassFacts.read(in.readAllBytes()).annotations();
        } catch (IOException broken) {
            throw new ToolFailure(jar.getName() + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        for (JarFile jar : jars) {
            try {
                jar.close();
            } catch (IOException broken) {
                throw new ToolFailure(jar.getName() + " cannot be closed: " + broken.getMessage(), broken);
            }
        }
    }
}
