package dev.lockstep.weaver;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** Gives a class a place for the explorer's notes, and a hash code that is the same in every JVM. */
final class Notes {
    private static final String WOVEN = "dev/lockstep/kit/interleavings/engine/Woven";
    private static final String FIELD = "lockstep$notes";
    private static final String OBJECT = "Ljava/lang/Object;";

    private Notes() {}

    static void add(ClassNode node, Hierarchy hierarchy) {
        boolean face = (node.access & Opcodes.ACC_INTERFACE) != 0;
        if (face || node.superName.equals("java/lang/Record") || hierarchy.extendsWoven(node)) {
            return;
        }
        node.interfaces.add(WOVEN);
        int hidden = Opcodes.ACC_SYNTHETIC | Opcodes.ACC_TRANSIENT | Opcodes.ACC_PRIVATE;
        node.fields.add(new FieldNode(hidden, FIELD, OBJECT, null, null));
        node.methods.add(getter(node));
        node.methods.add(setter(node));
        if (node.superName.equals("java/lang/Object") && !declaresHashCode(node)) {
            node.methods.add(hashCode(node));
        }
    }

    private static MethodNode getter(ClassNode node) {
        MethodNode method = new MethodNode(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_FINAL, FIELD, "()" + OBJECT, null, null);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitFieldInsn(Opcodes.GETFIELD, node.name, FIELD, OBJECT);
        method.visitInsn(Opcodes.ARETURN);
        return method;
    }

    private static MethodNode setter(ClassNode node) {
        MethodNode method = new MethodNode(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_FINAL, FIELD, "(" + OBJECT + ")V", null, null);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitVarInsn(Opcodes.ALOAD, 1);
        method.visitFieldInsn(Opcodes.PUTFIELD, node.name, FIELD, OBJECT);
        method.visitInsn(Opcodes.RETURN);
        return method;
    }

    private static MethodNode hashCode(ClassNode node) {
        MethodNode method = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, "hashCode", "()I", null, null);
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Hooks.JDK, "identityHashCode", "(" + OBJECT + ")I", false);
        method.visitInsn(Opcodes.IRETURN);
        return method;
    }

    private static boolean declaresHashCode(ClassNode node) {
        return node.methods.stream().anyMatch(method -> method.name.equals("hashCode") && method.desc.equals("()I"));
    }
}
