package dev.lockstep.core.suite;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what the code of one method names: members, classes, and the handles behind lambdas. */
final class ReferenceReader extends MethodVisitor {
    private final List<AnnotationFacts> annotations;
    private final Set<MemberReference> references;

    ReferenceReader(List<AnnotationFacts> annotations, Set<MemberReference> references) {
        super(ClassFactsReader.ASM);
        this.annotations = annotations;
        this.references = references;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationFactsReader(descriptor, annotations);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        references.add(new MemberReference(ClassFactsReader.binaryName(owner), name, descriptor, isStatic));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        add(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            visitLdcInsn(argument);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        ClassFactsReader.addClass(Type.getObjectType(type), references);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        ClassFactsReader.addClass(Type.getType(descriptor), references);
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type type && type.getSort() != Type.METHOD) {
            ClassFactsReader.addClass(type, references);
        } else if (value instanceof Handle handle) {
            add(handle.getOwner(), handle.getName(), handle.getDesc(), handle.getTag() == Opcodes.H_INVOKESTATIC);
        }
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            ClassFactsReader.addClass(Type.getObjectType(type), references);
        }
    }

    private void add(String owner, String name, String descriptor, boolean isStatic) {
        Type type = Type.getObjectType(owner);
        if (type.getSort() == Type.ARRAY) {
            ClassFactsReader.addClass(type, references);
        } else {
            references.add(new MemberReference(ClassFactsReader.binaryName(owner), name, descriptor, isStatic));
        }
    }
}
