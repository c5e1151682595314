package dev.lockstep.weaver;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Lets a class initialise itself once in each schedule instead of once in each JVM, when it is first used, as the language says.
 *
 * <p>Its static initialiser becomes a method; a check before each use calls it when the statics are of an earlier schedule.
 */
final class Renewal {
    static final String ENSURE = "lockstep$ensure";
    private static final String EPOCH = "lockstep$epoch";
    private static final String INITIALISE = "lockstep$initialise";

    private Renewal() {}

    /** Adds the check; gives the names of the fields that can no longer be final. */
    static Set<String> add(ClassNode node, Hierarchy hierarchy) {
        if (!node.name.equals(hierarchy.renewed(node.name))) {
            return Set.of();
        }
        boolean initialises = false;
        for (MethodNode method : node.methods) {
            if (method.name.equals("<clinit>")) {
                method.name = INITIALISE;
                method.access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
                initialises = true;
            }
        }
        node.methods.add(ensure(node, hierarchy, initialises));
        Set<String> unlocked = new HashSet<>();
        for (FieldNode field : node.fields) {
            if ((field.access & Opcodes.ACC_STATIC) != 0 && field.value == null) {
                unlocked.add(field.name);
            }
        }
        int hidden = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        node.fields.add(new FieldNode(hidden, EPOCH, "I", null, null));
        return unlocked;
    }

    private static MethodNode ensure(ClassNode node, Hierarchy hierarchy, boolean initialises) {
        MethodNode method = new MethodNode(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, ENSURE, "()V", null, null);
        Label renewed = new Label();
        method.visitCode();
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Hooks.FLOW, "epoch", "()I", false);
        method.visitFieldInsn(Opcodes.GETSTATIC, node.name, EPOCH, "I");
        method.visitJumpInsn(Opcodes.IF_ICMPEQ, renewed);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Hooks.FLOW, "epoch", "()I", false);
        method.visitFieldInsn(Opcodes.PUTSTATIC, node.name, EPOCH, "I");
        String above = hierarchy.renewed(node.superName);
        if (above != null) {
            method.visitMethodInsn(Opcodes.INVOKESTATIC, above, ENSURE, "()V", false);
        }
        for (FieldNode field : node.fields) {
            if ((field.access & Opcodes.ACC_STATIC) != 0 && field.value == null) {
                zero(method, Type.getType(field.desc));
                method.visitFieldInsn(Opcodes.PUTSTATIC, node.name, field.name, field.desc);
            }
        }
        if (initialises) {
            method.visitMethodInsn(Opcodes.INVOKESTATIC, node.name, INITIALISE, "()V", false);
        }
        method.visitLabel(renewed);
        method.visitFrame(Opcodes.F_NEW, 0, new Object[0], 0, new Object[0]);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        return method;
    }

    private static void zero(MethodNode method, Type type) {
        method.visitInsn(
                switch (type.getSort()) {
                    case Type.OBJECT, Type.ARRAY -> Opcodes.ACONST_NULL;
                    case Type.LONG -> Opcodes.LCONST_0;
                    case Type.FLOAT -> Opcodes.FCONST_0;
                    case Type.DOUBLE -> Opcodes.DCONST_0;
                    default -> Opcodes.ICONST_0;
                });
    }
}
