package dev.lockstep.core.jvm;

import dev.lockstep.weaver.quick.QuickClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies of jars whose classes start quicker, to be linked into an image.
 *
 * <p>They hold no lambdas: to link those that JUnit meets took a third of a short worker's processor time with JDK 17.
 */
final class QuickJars {
    private static final String CLASS = ".class";
    /** Other versions of classes for other JDKs. */
    private static final String VERSIONS = "META-INF/";

    private QuickJars() {}

    /** Copies {@code jars} to {@code folder}, which is made. */
    static List<Path> of(List<Path> jars, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> copies = new ArrayList<>();
        for (Path jar : jars) {
            Path copy = folder.resolve(jar.getFileName());
            write(rewritten(read(jar)), copy);
            copies.add(copy);
        }
        return copies;
    }

    private static Map<String, byte[]> rewritten(Map<String, byte[]> entries) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            if (isClass(name)) {
                classes.put(name.substring(0, name.length() - CLASS.length()), bytes);
            }
        });
        Map<String, byte[]> rewritten = new LinkedHashMap<>(entries);
        QuickClasses.of(classes).forEach((name, bytes) -> rewritten.put(name + CLASS, bytes));
        return rewritten;
    }

    private static boolean isClass(String name) {
        return name.endsWith(CLASS) && !name.startsWith(VERSIONS) && !name.equals("module-info.class");
    }

    /** By name, in the order of the jar: its manifest comes first. */
    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static void write(Map<String, byte[]> entries, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
