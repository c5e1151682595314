package dev.lockstep.model;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compiled classes: binary name ({@code oslab.semaphore.CountingSemaphore}) to class-file bytes, in order of name. */
public record ClassFiles(Map<String, byte[]> byName) {
    /** No classes. */
    public static final ClassFiles NONE = new ClassFiles(Map.of());

    public ClassFiles {
        byName = java.util.Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /** These, and of {@code others} those whose names are not among them. */
    public ClassFiles and(ClassFiles others) {
        Map<String, byte[]> all = new TreeMap<>(others.byName);
        all.putAll(byName);
        return new ClassFiles(all);
    }

    /** The bytes of the class with this binary name, if it is here. */
    public Optional<byte[]> find(String binaryName) {
        return Optional.ofNullable(byName.get(binaryName));
    }
}
