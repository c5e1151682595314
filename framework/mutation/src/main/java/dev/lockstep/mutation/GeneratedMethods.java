package dev.lockstep.mutation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Finds what a compiler gave a class and nobody wrote: {@code equals}, {@code hashCode}, {@code toString} and accessors of a
 * record, {@code values} and {@code valueOf} of an enum.
 */
final class GeneratedMethods extends ClassVisitor {
    private static final String MAKER = "java/lang/runtime/ObjectMethods";

    private final Set<String> found = new HashSet<>();
    private final Set<String> accessors = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private String name = "";
    private boolean isEnum;

    private GeneratedMethods() {
        super(Opcodes.ASM9);
    }

    /** Name and descriptor of each such method. */
    static Set<String> in(byte[] type) {
        GeneratedMethods methods = new GeneratedMethods();
        new ClassReader(type).accept(methods, ClassReader.SKIP_FRAMES);
        return methods.found;
    }

    @Override
    public void visit(int version, int access, String type, String generic, String extended, String[] implemented) {
        name = type;
        isEnum = (access & Opcodes.ACC_ENUM) != 0;
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String component, String type, String generic) {
        accessors.add(component + "()" + type);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String type, String generic, String[] thrown) {
        String key = method + type;
        if (isEnum && (key.equals("values()[L" + name + ";") || method.equals("$values") || isValueOf(key))) {
            found.add(key);
        }
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLineNumber(int line, Label start) {
                lines.putIfAbsent(key, line);
            }

            @Override
            public void visitInvokeDynamicInsn(String called, String signature, Handle maker, Object... arguments) {
                if (maker.getOwner().equals(MAKER)) {
                    found.add(key);
                }
            }
        };
    }

    private boolean isValueOf(String key) {
        return key.equals("valueOf(Ljava/lang/String;)L" + name + ";");
    }

    /** Accessors that nobody wrote lie on the line of the record itself, as the other three do. */
    @Override
    public void visitEnd() {
        Set<Integer> ofTheRecord = new HashSet<>();
        found.forEach(key -> ofTheRecord.add(lines.getOrDefault(key, 0)));
        accessors.stream()
                .filter(key -> ofTheRecord.contains(lines.getOrDefault(key, -1)))
                .forEach(found::add);
    }
}
