package dev.lockstep.core.suite;

import org.objectweb.asm.Opcodes;

/** One field as it stands in a class file. */
record FieldFacts(int access, String name, String descriptor) {
    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }
}
