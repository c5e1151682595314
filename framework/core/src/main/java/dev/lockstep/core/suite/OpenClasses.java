package dev.lockstep.core.suite;

import dev.lockstep.model.ClassFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Takes {@code final} and {@code sealed} off the graded classes of a submission.
 *
 * <p>Tests reach protected members through subclasses of their own. A student who writes {@code final} breaks no clause of
 * any contract, and must not lose a point for it.
 */
final class OpenClasses {
    private OpenClasses() {}

    /** {@code submission}, with the classes of these names open to subclasses; records and enums stay as they are. */
    static ClassFiles of(ClassFiles submission, Set<String> names) {
        Map<String, byte[]> opened = new HashMap<>(submission.byName());
        opened.replaceAll((name, bytes) -> names.contains(name) ? opened(bytes) : bytes);
        return new ClassFiles(opened);
    }

    private static byte[] opened(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        boolean hasFixedForm =
                (reader.getAccess() & Opcodes.ACC_ENUM) != 0 || "java/lang/Record".equals(reader.getSuperName());
        if (hasFixedForm) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(0);
        reader.accept(new Opener(writer), 0);
        return writer.toByteArray();
    }

    private static final class Opener extends ClassVisitor {
        Opener(ClassVisitor next) {
            super(ClassFactsReader.ASM, next);
        }

        @Override
        public void visit(
                int version, int access, String name, String signature, String superName, String[] interfaces) {
            super.visit(version, access & ~Opcodes.ACC_FINAL, name, signature, superName, interfaces);
        }

        @Override
        public void visitPermittedSubclass(String permitted) {
            // any class may be a subclass
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            boolean inherited = (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC)) == 0;
            int open = inherited ? access & ~Opcodes.ACC_FINAL : access;
            return super.visitMethod(open, name, descriptor, signature, exceptions);
        }
    }
}
