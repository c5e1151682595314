package dev.lockstep.weaver.quick;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** The class that takes the place of one lambda: a field for each captured value, and the one method. */
final class LambdaClass {
    /** The field with the only object, if nothing is captured. */
    static final String ONLY = "ONLY";
    /** The static method that takes what is captured. */
    static final String CREATE = "create";

    private static final String OBJECT = "java/lang/Object";
    private static final String CONSTRUCTOR = "<init>";

    private final String name;
    private final InvokeDynamicInsnNode site;
    private final Handle body;
    private final int version;
    private final Type[] captures;

    LambdaClass(String name, InvokeDynamicInsnNode site, Handle body, int version) {
        this.name = name;
        this.site = site;
        this.body = body;
        this.version = version;
        this.captures = Type.getArgumentTypes(site.desc);
    }

    /** The types of what it captures. */
    Type[] captures() {
        return captures.clone();
    }

    byte[] bytes() {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] faces = {Type.getReturnType(site.desc).getInternalName()};
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(version, access, name, null, OBJECT, faces);
        for (int i = 0; i < captures.length; i++) {
            int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
            writer.visitField(field, field(i), captures[i].getDescriptor(), null, null);
        }
        constructor(writer);
        if (captures.length == 0) {
            only(writer);
        } else {
            create(writer);
        }
        method(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static String field(int index) {
        return "captured" + index;
    }

    private String constructorDescriptor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captures);
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(0, CONSTRUCTOR, constructorDescriptor(), null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, CONSTRUCTOR, "()V", false);
        int slot = 1;
        for (int i = 0; i < captures.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitVarInsn(captures[i].getOpcode(Opcodes.ILOAD), slot);
            code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), captures[i].getDescriptor());
            slot += captures[i].getSize();
        }
        end(code, Opcodes.RETURN);
    }

    private void only(ClassWriter writer) {
        String descriptor = Type.getObjectType(name).getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, descriptor, null, null);
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, "()V", false);
        code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, descriptor);
        end(code, Opcodes.RETURN);
    }

    private void create(ClassWriter writer) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, CREATE, site.desc, null, null);
        code.visitCode();
        code.visitTypeInsn(Opcodes.NEW, name);
        code.visitInsn(Opcodes.DUP);
        int slot = 0;
        for (Type capture : captures) {
            code.visitVarInsn(capture.getOpcode(Opcodes.ILOAD), slot);
            slot += capture.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, CONSTRUCTOR, constructorDescriptor(), false);
        end(code, Opcodes.ARETURN);
    }

    private void method(ClassWriter writer) {
        Type erased = (Type) site.bsmArgs[0];
        Type meant = (Type) site.bsmArgs[2];
        boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, site.name, erased.getDescriptor(), null, null);
        code.visitCode();
        if (creates) {
            code.visitTypeInsn(Opcodes.NEW, body.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        arguments(code, erased.getArgumentTypes(), meant.getArgumentTypes());
        code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        Type result = creates ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        Adaptation.of(code).result(result, meant.getReturnType(), erased.getReturnType());
        end(code, erased.getReturnType().getOpcode(Opcodes.IRETURN));
    }

    private void arguments(MethodVisitor code, Type[] erased, Type[] meant) {
        List<Type> wanted = wanted();
        int at = 0;
        for (int i = 0; i < captures.length; i++) {
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captures[i].getDescriptor());
            Adaptation.of(code).value(captures[i], captures[i], wanted.get(at++));
        }
        int slot = 1;
        for (int i = 0; i < erased.length; i++) {
            code.visitVarInsn(erased[i].getOpcode(Opcodes.ILOAD), slot);
            Adaptation.of(code).value(erased[i], meant[i], wanted.get(at++));
            slot += erased[i].getSize();
        }
    }

    /** What the body takes, the object that it is called on first. */
    private List<Type> wanted() {
        List<Type> wanted = new ArrayList<>();
        if (body.getTag() == Opcodes.H_INVOKEVIRTUAL || body.getTag() == Opcodes.H_INVOKEINTERFACE) {
            wanted.add(Type.getObjectType(body.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        return wanted;
    }

    private int opcode() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> Opcodes.INVOKEVIRTUAL;
        };
    }

    private static void end(MethodVisitor code, int opcode) {
        code.visitInsn(opcode);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
