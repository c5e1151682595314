package dev.lockstep.weaver;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Writes calls whose arguments travel in an array of objects. */
public final class Boxing {
    private static final String OBJECT = "java/lang/Object";

    private Boxing() {}

    /** The whole body of a method that takes a variable handle and the arguments of a call of it. */
    static void invoke(MethodNode method, MethodInsnNode call) {
        Type[] arguments = Type.getArgumentTypes(call.desc);
        method.visitCode();
        method.visitVarInsn(Opcodes.ALOAD, 0);
        method.visitLdcInsn(call.name);
        method.visitIntInsn(Opcodes.BIPUSH, arguments.length);
        method.visitTypeInsn(Opcodes.ANEWARRAY, OBJECT);
        int slot = 1;
        for (int i = 0; i < arguments.length; i++) {
            method.visitInsn(Opcodes.DUP);
            method.visitIntInsn(Opcodes.BIPUSH, i);
            method.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), slot);
            box(method, arguments[i]);
            method.visitInsn(Opcodes.AASTORE);
            slot += arguments[i].getSize();
        }
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                Bridges.VAR_HANDLE,
                "invoke",
                "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/Object;",
                false);
        Type result = Type.getReturnType(call.desc);
        unbox(method, result);
        method.visitInsn(result.getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
    }

    private static void box(MethodNode method, Type type) {
        if (type.getSort() < Type.ARRAY) {
            String wrapper = wrapper(type);
            String descriptor = "(" + type.getDescriptor() + ")L" + wrapper + ";";
            method.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper, "valueOf", descriptor, false);
        }
    }

    private static void unbox(MethodNode method, Type type) {
        if (type.getSort() == Type.VOID) {
            method.visitInsn(Opcodes.POP);
        } else if (type.getSort() >= Type.ARRAY) {
            method.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        } else {
            method.visitTypeInsn(Opcodes.CHECKCAST, wrapper(type));
            String name = type.getClassName() + "Value";
            method.visitMethodInsn(Opcodes.INVOKEVIRTUAL, wrapper(type), name, "()" + type.getDescriptor(), false);
        }
    }

    /** The internal name of the class whose objects hold a value of the primitive {@code type}. */
    public static String wrapper(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.FLOAT -> "java/lang/Float";
            case Type.LONG -> "java/lang/Long";
            default -> "java/lang/Double";
        };
    }
}
