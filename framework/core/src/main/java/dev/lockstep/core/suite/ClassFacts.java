package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * One class as it stands in its class file. Read, never loaded.
 *
 * @param name binary name
 * @param superName binary name of the superclass
 * @param outerName binary name of the class that it is a member of, or empty
 * @param isInner whether each instance belongs to an instance of the outer class
 * @param isLocal whether it is declared inside a method: anonymous or local
 * @param isPrivate whether it is a private member; {@code access} cannot say
 */
record ClassFacts(
        String name,
        int access,
        String superName,
        List<String> interfaces,
        String outerName,
        boolean isInner,
        boolean isLocal,
        boolean isPrivate,
        List<AnnotationFacts> annotations,
        Map<String, MethodFacts> methods,
        List<FieldFacts> fields) {

    static Map<String, ClassFacts> readAll(ClassFiles classes) {
        Map<String, ClassFacts> facts = new TreeMap<>();
        classes.byName().forEach((name, bytes) -> facts.put(name, read(bytes)));
        return facts;
    }

    static ClassFacts read(byte[] bytes) {
        ClassFactsReader reader = new ClassFactsReader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        return reader.facts();
    }

    boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0;
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isFinal() {
        return (access & Opcodes.ACC_FINAL) != 0;
    }

    Optional<MethodFacts> method(String nameAndDescriptor) {
        return Optional.ofNullable(methods.get(nameAndDescriptor));
    }

    Optional<FieldFacts> field(String fieldName, String descriptor) {
        return fields.stream()
                .filter(field ->
                        field.name().equals(fieldName) && field.descriptor().equals(descriptor))
                .findFirst();
    }
}
