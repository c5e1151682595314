package dev.lockstep.weaver;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Splits a synchronized method into its body and a method that locks, calls the body and unlocks. */
final class SynchronizedMethods {
    private SynchronizedMethods() {}

    static void split(ClassNode node, Hierarchy hierarchy) {
        for (MethodNode method : node.methods.toArray(MethodNode[]::new)) {
            if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0 && (method.access & Opcodes.ACC_NATIVE) == 0) {
                node.methods.add(around(node, method, hierarchy));
            }
        }
    }

    private static MethodNode around(ClassNode node, MethodNode body, Hierarchy hierarchy) {
        String[] thrown = body.exceptions.toArray(String[]::new);
        int access = body.access & ~Opcodes.ACC_SYNCHRONIZED;
        MethodNode outer = new MethodNode(access, body.name, body.desc, body.signature, thrown);
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        int first = Sites.firstLine(body);
        String site = hierarchy.site(node.name, body.name, first);
        nameReturns(node, body, hierarchy);
        body.name = body.name + "$lockstep$body";
        body.access = (access & Opcodes.ACC_STATIC) | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
        body.signature = null;
        write(outer, node, body, site, first, isStatic);
        return outer;
    }

    /** What follows a return is the unlock, so a reader finds it at the line that returned. */
    private static void nameReturns(ClassNode node, MethodNode body, Hierarchy hierarchy) {
        int line = 0;
        for (AbstractInsnNode at : body.instructions.toArray()) {
            if (at instanceof LineNumberNode number) {
                line = number.line;
            } else if (at.getOpcode() >= Opcodes.IRETURN && at.getOpcode() <= Opcodes.RETURN) {
                MethodNode place = new MethodNode();
                at(place, hierarchy.site(node.name, body.name, line));
                body.instructions.insertBefore(at, place.instructions);
            }
        }
    }

    private static void write(
            MethodNode outer, ClassNode node, MethodNode body, String site, int line, boolean isStatic) {
        Label start = new Label();
        Label end = new Label();
        Label handler = new Label();
        outer.visitCode();
        outer.visitTryCatchBlock(start, end, handler, null);
        Label top = new Label();
        outer.visitLabel(top);
        outer.visitLineNumber(Math.max(line, 1), top);
        at(outer, site);
        monitor(outer, node, isStatic, "enter");
        outer.visitLabel(start);
        call(outer, node, body, isStatic);
        outer.visitLabel(end);
        monitor(outer, node, isStatic, "exit");
        outer.visitInsn(Type.getReturnType(body.desc).getOpcode(Opcodes.IRETURN));
        outer.visitLabel(handler);
        Object[] locals = locals(node, body.desc, isStatic);
        outer.visitFrame(Opcodes.F_NEW, locals.length, locals, 1, new Object[] {"java/lang/Throwable"});
        monitor(outer, node, isStatic, "exit");
        outer.visitInsn(Opcodes.ATHROW);
        outer.visitMaxs(0, 0);
    }

    private static void at(MethodNode method, String site) {
        method.visitLdcInsn(site);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Hooks.FLOW, "at", "(Ljava/lang/String;)V", false);
    }

    private static void monitor(MethodNode method, ClassNode node, boolean isStatic, String hook) {
        if (isStatic) {
            method.visitLdcInsn(Type.getObjectType(node.name));
        } else {
            method.visitVarInsn(Opcodes.ALOAD, 0);
        }
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Hooks.MONITORS, hook, "(Ljava/lang/Object;)V", false);
    }

    private static void call(MethodNode outer, ClassNode node, MethodNode body, boolean isStatic) {
        int slot = 0;
        if (!isStatic) {
            outer.visitVarInsn(Opcodes.ALOAD, slot++);
        }
        for (Type argument : Type.getArgumentTypes(body.desc)) {
            outer.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
            slot += argument.getSize();
        }
        int opcode = isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL;
        boolean face = (node.access & Opcodes.ACC_INTERFACE) != 0;
        outer.visitMethodInsn(opcode, node.name, body.name, body.desc, face);
    }

    private static Object[] locals(ClassNode node, String descriptor, boolean isStatic) {
        List<Object> locals = new ArrayList<>();
        if (!isStatic) {
            locals.add(node.name);
        }
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            locals.add(frameType(argument));
        }
        return locals.toArray();
    }

    private static Object frameType(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.OBJECT, Type.ARRAY -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }
}
