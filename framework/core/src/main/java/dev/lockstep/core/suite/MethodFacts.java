package dev.lockstep.core.suite;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** One method as it stands in a class file: who may call it, its annotations, and what it names. */
record MethodFacts(
        int access,
        String name,
        String descriptor,
        List<AnnotationFacts> annotations,
        Set<MemberReference> references) {
    String key() {
        return name + descriptor;
    }

    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }
}
