package dev.lockstep.core.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class file into {@link ClassFacts}. */
final class ClassFactsReader extends ClassVisitor {
    static final int ASM = Opcodes.ASM9;

    private final List<AnnotationFacts> annotations = new ArrayList<>();
    private final Map<String, MethodFacts> methods = new LinkedHashMap<>();
    private final List<FieldFacts> fields = new ArrayList<>();
    private String name = "";
    private int access;
    private String superName = "";
    private List<String> interfaces = List.of();
    private String outerName = "";
    private boolean isInner;
    private boolean isLocal;
    private boolean isPrivate;

    ClassFactsReader() {
        super(ASM);
    }

    ClassFacts facts() {
        return new ClassFacts(
                name,
                access,
                superName,
                interfaces,
                outerName,
                isInner,
                isLocal,
                isPrivate,
                annotations,
                methods,
                fields);
    }

    static String binaryName(String internalName) {
        return internalName.replace('/', '.');
    }

    @Override
    public void visit(
            int version,
            int flags,
            String internalName,
            @Nullable String signature,
            @Nullable String superInternalName,
            String @Nullable [] interfaceNames) {
        name = binaryName(internalName);
        access = flags;
        superName = superInternalName == null ? "" : binaryName(superInternalName);
        interfaces = interfaceNames == null
                ? List.of()
                : Arrays.stream(interfaceNames)
                        .map(ClassFactsReader::binaryName)
                        .toList();
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simpleName, int flags) {
        if (binaryName(inner).equals(name)) {
            outerName = outer == null ? "" : binaryName(outer);
            isInner = (flags & Opcodes.ACC_STATIC) == 0;
            isLocal = outer == null;
            isPrivate = (flags & Opcodes.ACC_PRIVATE) != 0;
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationFactsReader(descriptor, annotations);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int flags, String fieldName, String descriptor, @Nullable String signature, @Nullable Object value) {
        fields.add(new FieldFacts(flags, fieldName, descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int flags,
            String methodName,
            String descriptor,
            @Nullable String signature,
            String @Nullable [] exceptions) {
        List<AnnotationFacts> onMethod = new ArrayList<>();
        Set<MemberReference> references = new LinkedHashSet<>();
        methods.put(methodName + descriptor, new MethodFacts(flags, methodName, descriptor, onMethod, references));
        return new ReferenceReader(onMethod, references);
    }

    /** Binary names of the classes in a descriptor's type, arrays opened. */
    static void addClass(Type type, Set<MemberReference> into) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            into.add(MemberReference.toClass(element.getClassName()));
        }
    }
}
