package dev.lockstep.core.vet;

import dev.lockstep.core.vet.Use.Where;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/** Everything that the code of one method names. */
final class MethodUses extends MethodVisitor {
    /** What javac itself calls to link lambdas, concatenations, records and switches. Nothing else may link anything. */
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java.lang.invoke.LambdaMetafactory.metafactory",
            "java.lang.invoke.LambdaMetafactory.altMetafactory",
            "java.lang.invoke.StringConcatFactory.makeConcat",
            "java.lang.invoke.StringConcatFactory.makeConcatWithConstants",
            "java.lang.runtime.ObjectMethods.bootstrap",
            "java.lang.runtime.SwitchBootstraps.typeSwitch",
            "java.lang.runtime.SwitchBootstraps.enumSwitch");

    private final List<Use> uses;
    private final Pushed pushed = new Pushed();
    private int line;

    MethodUses(List<Use> uses) {
        super(ShapeReader.ASM);
        this.uses = uses;
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
    }

    @Override
    public void visitFrame(int type, int locals, Object @Nullable [] local, int depth, Object @Nullable [] stack) {
        pushed.forget(); // code can be jumped to from elsewhere, with something else on the stack
    }

    @Override
    public void visitTypeInsn(int opcode, String internalName) {
        types(Types.named(internalName));
        pushed.forget();
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        types(Types.of(descriptor));
        pushed.forget();
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        member(owner, name, descriptor, "");
        if (opcode == Opcodes.GETSTATIC) {
            pushed.add(name);
        } else {
            pushed.forget();
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        member(owner, name, descriptor, pushed.classBelow(Type.getArgumentTypes(descriptor).length));
        pushed.forget();
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        types(Types.of(descriptor));
        bootstrap(bootstrap, Stream.of(arguments));
        pushed.forget();
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
        pushed.add(value);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String internalName) {
        Stream.ofNullable(internalName)
                .flatMap(Types::named)
                .forEach(type -> uses.add(new Use.OfType(type, Where.of("catch", Types.simpleName(type)))));
    }

    @Override
    public void visitInsn(int opcode) {
        pushed.forget();
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        pushed.forget();
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        pushed.forget();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        pushed.forget();
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return AnnotationUses.ofDefault(uses);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int ref, @Nullable TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses);
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            types(Types.of(type));
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc(), "");
        } else if (value instanceof ConstantDynamic dynamic) {
            types(Types.of(dynamic.getDescriptor()));
            bootstrap(
                    dynamic.getBootstrapMethod(),
                    Stream.iterate(0, i -> i < dynamic.getBootstrapMethodArgumentCount(), i -> i + 1)
                            .map(dynamic::getBootstrapMethodArgument));
        }
    }

    private void bootstrap(Handle method, Stream<Object> arguments) {
        if (!BOOTSTRAPS.contains(ShapeReader.binaryName(method.getOwner()) + "." + method.getName())) {
            member(method.getOwner(), method.getName(), method.getDesc(), "");
        }
        arguments.forEach(this::constant);
    }

    private void member(String owner, String name, String descriptor, String constant) {
        String type = owner.startsWith("[") ? owner : ShapeReader.binaryName(owner);
        uses.add(new Use.OfMember(type, name, descriptor, constant, where(owner)));
    }

    private void types(Stream<String> names) {
        names.forEach(name -> uses.add(new Use.OfType(name, where(name))));
    }

    private Where where(String type) {
        return new Where(line, line > 0 ? List.of() : List.of(Types.simpleName(ShapeReader.binaryName(type))));
    }
}
