package dev.lockstep.mutation;

import dev.lockstep.model.ClassFiles;
import java.util.Map;
import java.util.TreeMap;

/**
 * A solution with one small change that its author did not make.
 *
 * @param file path of the changed source below the solution's folder
 * @param line number of the changed line
 * @param type binary name of the changed class
 * @param bytes that class, changed
 */
record Mutant(MutantName name, String file, int line, String type, byte[] bytes) {
    /** {@code original} with the change. */
    ClassFiles in(ClassFiles original) {
        Map<String, byte[]> classes = new TreeMap<>(original.byName());
        classes.put(type, bytes);
        return new ClassFiles(classes);
    }
}
