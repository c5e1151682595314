package dev.lockstep.core.vet;

import dev.lockstep.core.vet.Use.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * Everything that a class file of a submission names and that can have an effect.
 *
 * <p>Left out: generic signatures, the table of inner classes and the debug tables, which nothing resolves without
 * reflection. The JVM may load what stack maps name, but initialises none of it.
 */
final class ClassUses extends ClassVisitor {
    private static final String FINALIZE = "finalize()V";
    private static final String OURS = "lockstep$";

    private final List<Use> uses = new ArrayList<>();
    private String name = "";

    private ClassUses() {
        super(ShapeReader.ASM);
    }

    static List<Use> read(byte[] bytes) {
        ClassUses reader = new ClassUses();
        new ClassReader(bytes).accept(reader, 0);
        return reader.uses;
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = ShapeReader.binaryName(internalName);
        checkName(Types.simpleName(name));
        types(Stream.ofNullable(superName).flatMap(Types::named), Types.simpleName(name));
        types(names(interfaces), Types.simpleName(name));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int ref, @Nullable TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public void visitNestHost(String host) {
        types(Types.named(host), "");
    }

    @Override
    public void visitNestMember(String member) {
        types(Types.named(member), "");
    }

    @Override
    public void visitPermittedSubclass(String permitted) {
        types(Types.named(permitted), "");
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
            String component, String descriptor, @Nullable String signature) {
        types(Types.of(descriptor), component);
        return new RecordComponentVisitor(ShapeReader.ASM) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(
                    int ref, @Nullable TypePath path, String type, boolean visible) {
                return annotation(type);
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        checkName(field);
        types(Types.of(descriptor), field);
        return new FieldVisitor(ShapeReader.ASM) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return annotation(type);
            }

            @Override
            public AnnotationVisitor visitTypeAnnotation(
                    int ref, @Nullable TypePath path, String type, boolean visible) {
                return annotation(type);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        checkName(method);
        checkRules(access, method, descriptor);
        if ((access & Opcodes.ACC_SYNTHETIC) == 0) { // what calls a lambda's body or a bridge names the types too
            String place = method.startsWith("<") ? Types.simpleName(name) : method;
            types(Types.of(descriptor), place);
            types(names(exceptions), place);
        }
        return new MethodUses(uses);
    }

    private void checkRules(int access, String method, String descriptor) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            uses.add(new Use.OfRule(
                    "native " + method,
                    "Native code cannot be checked. Write it in Java.",
                    Where.of("native", method)));
        }
        if (FINALIZE.equals(method + descriptor)) {
            uses.add(new Use.OfMember("java.lang.Object", method, descriptor, "", Where.of("void", method)));
        }
        boolean inherits = (access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !method.startsWith("<");
        if (inherits) {
            String returned = Types.simpleName(Type.getReturnType(descriptor).getClassName());
            uses.add(new Use.OfOverride(name, method, descriptor, Where.of(method, returned.replace("[]", ""))));
        }
    }

    /** Names that Lockstep gives to what it adds to classes. */
    private void checkName(String declared) {
        if (declared.contains(OURS)) {
            uses.add(new Use.OfRule(
                    declared, "Names with " + OURS + " belong to Lockstep. Choose another.", Where.of(declared)));
        }
    }

    private AnnotationVisitor annotation(String descriptor) {
        return AnnotationUses.of(descriptor, uses);
    }

    private void types(Stream<String> names, String place) {
        names.forEach(type -> uses.add(new Use.OfType(type, Where.of(Types.simpleName(type), place))));
    }

    private static Stream<String> names(String @Nullable [] internalNames) {
        return internalNames == null ? Stream.empty() : Stream.of(internalNames).flatMap(Types::named);
    }
}
