package dev.lockstep.core.vet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the shape of a class from its class file. */
final class ShapeReader extends ClassVisitor {
    static final int ASM = Opcodes.ASM9;

    private final int hidden;
    private final Set<String> members = new HashSet<>();
    private String name = "";
    private boolean isPublic;
    private String superName = "";
    private List<String> interfaces = List.of();

    private ShapeReader(int hidden) {
        super(ASM);
        this.hidden = hidden;
    }

    /** A class of the JDK, without its private members: nobody else can use or override them. */
    static ClassShape readJdk(byte[] bytes) {
        return read(bytes, Opcodes.ACC_PRIVATE);
    }

    static ClassShape read(byte[] bytes) {
        return read(bytes, 0);
    }

    private static ClassShape read(byte[] bytes, int hidden) {
        ShapeReader shape = new ShapeReader(hidden);
        new ClassReader(bytes).accept(shape, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return shape.shape();
    }

    private ClassShape shape() {
        return new ClassShape(name, isPublic, superName, interfaces, members);
    }

    static String binaryName(String internalName) {
        return internalName.replace('/', '.');
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superInternalName,
            String @Nullable [] interfaceNames) {
        name = binaryName(internalName);
        isPublic = (access & Opcodes.ACC_PUBLIC) != 0;
        superName = superInternalName == null ? "" : binaryName(superInternalName);
        interfaces = interfaceNames == null
                ? List.of()
                : Stream.of(interfaceNames).map(ShapeReader::binaryName).toList();
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
        add(access, field + descriptor);
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        add(access, method + descriptor);
        return null;
    }

    private void add(int access, String member) {
        if ((access & hidden) == 0) {
            members.add(member);
        }
    }
}
