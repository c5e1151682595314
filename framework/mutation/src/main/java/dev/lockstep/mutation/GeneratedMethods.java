package dev.lockstep.mutation;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds what the compiler gave a record: {@code equals}, {@code hashCode} and {@code toString} that nobody wrote. */
final class GeneratedMethods extends ClassVisitor {
    private static final String MAKER = "java/lang/runtime/ObjectMethods";

    private final Set<String> names = new HashSet<>();

    private GeneratedMethods() {
        super(Opcodes.ASM9);
    }

    static Set<String> in(byte[] type) {
        GeneratedMethods methods = new GeneratedMethods();
        new ClassReader(type).accept(methods, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return methods.names;
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String generic, String[] thrown) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle maker, Object... arguments) {
                if (maker.getOwner().equals(MAKER)) {
                    names.add(method);
                }
            }
        };
    }
}
