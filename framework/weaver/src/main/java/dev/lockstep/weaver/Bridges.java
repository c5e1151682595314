package dev.lockstep.weaver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Small static methods that a woven class gets, so that an access and what surrounds it need no room on the caller's stack. */
final class Bridges {
    static final String VAR_HANDLE = "java/lang/invoke/VarHandle";

    private final ClassNode node;
    private final Map<String, MethodNode> accessors = new LinkedHashMap<>();
    private int references;

    Bridges(ClassNode node) {
        this.node = node;
    }

    private boolean face() {
        return (node.access & Opcodes.ACC_INTERFACE) != 0;
    }

    private MethodNode method(String name, String descriptor) {
        return new MethodNode(
                Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
    }

    MethodInsnNode call(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, node.name, name, descriptor, face());
    }

    /** A method that does what a method reference means; it is woven with the others. */
    Handle reference(Handle handle, String from, int line) {
        String name = from.replace('<', '_').replace('>', '_') + "$lockstep$" + references++;
        boolean creates = handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        boolean fixed = handle.getTag() == Opcodes.H_INVOKESTATIC;
        Type owner = Type.getObjectType(handle.getOwner());
        List<Type> arguments = new ArrayList<>(List.of(Type.getArgumentTypes(handle.getDesc())));
        if (!creates && !fixed) {
            arguments.add(0, owner);
        }
        Type result = creates ? owner : Type.getReturnType(handle.getDesc());
        MethodNode method = method(name, Type.getMethodDescriptor(result, arguments.toArray(Type[]::new)));
        method.visitCode();
        Label start = new Label();
        method.visitLabel(start);
        method.visitLineNumber(Math.max(line, 1), start);
        if (creates) {
            method.visitTypeInsn(Opcodes.NEW, handle.getOwner());
            method.visitInsn(Opcodes.DUP);
        }
        load(method, arguments);
        method.visitMethodInsn(
                opcode(handle), handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
        method.visitInsn(result.getOpcode(Opcodes.IRETURN));
        method.visitMaxs(0, 0);
        node.methods.add(method);
        return new Handle(Opcodes.H_INVOKESTATIC, node.name, name, method.desc, face());
    }

    private static int opcode(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_NEWINVOKESPECIAL, Opcodes.H_INVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void load(MethodNode method, List<Type> arguments) {
        int slot = 0;
        for (Type argument : arguments) {
            method.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
            slot += argument.getSize();
        }
    }

    /** The accessor that reads or writes a field and says so. */
    MethodInsnNode field(FieldInsnNode access, String key, boolean isVolatile) {
        boolean reads = access.getOpcode() == Opcodes.GETFIELD || access.getOpcode() == Opcodes.GETSTATIC;
        boolean isStatic = access.getOpcode() == Opcodes.GETSTATIC || access.getOpcode() == Opcodes.PUTSTATIC;
        Type type = Type.getType(access.desc);
        String owner = isStatic ? "" : "L" + access.owner + ";";
        String descriptor = "(" + owner + (reads ? ")" + access.desc : access.desc + ")V");
        String name = "lockstep$" + (reads ? "get$" : "put$") + access.name;
        MethodNode method = accessors.computeIfAbsent(access.owner + "." + name + descriptor, unique -> {
            MethodNode fresh = method(name + "$" + accessors.size(), descriptor);
            body(fresh, access, key, isVolatile, reads, isStatic, type);
            return fresh;
        });
        return call(method.name, descriptor);
    }

    private static void body(
            MethodNode method,
            FieldInsnNode access,
            String key,
            boolean isVolatile,
            boolean reads,
            boolean isStatic,
            Type type) {
        String hook = isVolatile ? (reads ? "volatileRead" : "volatileWrite") : (reads ? "read" : "write");
        method.visitCode();
        subject(method, access, isStatic);
        method.visitLdcInsn(key);
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC, Hooks.FIELDS, hook, "(Ljava/lang/Object;Ljava/lang/String;)V", false);
        if (!isStatic) {
            method.visitVarInsn(Opcodes.ALOAD, 0);
        }
        int slot = isStatic ? 0 : 1;
        if (!reads) {
            method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            method.visitInsn(type.getSize() == 2 ? Opcodes.DUP2 : Opcodes.DUP);
            value(method, type);
        }
        method.visitFieldInsn(access.getOpcode(), access.owner, access.name, access.desc);
        if (reads) {
            method.visitInsn(type.getSize() == 2 ? Opcodes.DUP2 : Opcodes.DUP);
            value(method, type);
        }
        method.visitInsn(reads ? type.getOpcode(Opcodes.IRETURN) : Opcodes.RETURN);
        method.visitMaxs(0, 0);
    }

    private static void subject(MethodNode method, FieldInsnNode access, boolean isStatic) {
        if (isStatic) {
            method.visitLdcInsn(Type.getObjectType(access.owner));
        } else {
            method.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    private static void value(MethodNode method, Type type) {
        String shown =
                switch (type.getSort()) {
                    case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
                    case Type.BYTE, Type.SHORT -> "I";
                    default -> type.getDescriptor();
                };
        method.visitMethodInsn(Opcodes.INVOKESTATIC, Hooks.FIELDS, "value", "(" + shown + ")V", false);
    }

    /** A method that announces a call of a plain collection and makes it. */
    MethodInsnNode collection(MethodInsnNode call) {
        String descriptor = "(L" + call.owner + ";" + call.desc.substring(1);
        String name = "lockstep$call$" + call.name;
        MethodNode method = accessors.computeIfAbsent(call.getOpcode() + name + descriptor, unique -> {
            MethodNode fresh = method(name + "$" + accessors.size(), descriptor);
            fresh.visitCode();
            fresh.visitVarInsn(Opcodes.ALOAD, 0);
            fresh.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    Hooks.COLLECTIONS,
                    Collections.hook(call.name),
                    "(Ljava/lang/Object;)V",
                    false);
            load(fresh, List.of(Type.getArgumentTypes(descriptor)));
            fresh.visitMethodInsn(call.getOpcode(), call.owner, call.name, call.desc, call.itf);
            fresh.visitInsn(Type.getReturnType(call.desc).getOpcode(Opcodes.IRETURN));
            fresh.visitMaxs(0, 0);
            return fresh;
        });
        return call(method.name, descriptor);
    }

    /** A method that boxes the arguments of a call of a variable handle, which may have any types. */
    MethodInsnNode polymorphic(MethodInsnNode call) {
        String descriptor = "(L" + VAR_HANDLE + ";" + call.desc.substring(1);
        String name = "lockstep$variable$" + call.name;
        MethodNode method = accessors.computeIfAbsent(name + descriptor, unique -> {
            MethodNode fresh = method(name + "$" + accessors.size(), descriptor);
            Boxing.invoke(fresh, call);
            return fresh;
        });
        return call(method.name, descriptor);
    }

    /** Adds the accessors to the class; they are not woven themselves. */
    void finish() {
        node.methods.addAll(accessors.values());
    }
}
