package dev.lockstep.core.suite;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes members as a student would declare them: {@code public boolean tryAcquire(int, long, TimeUnit)}. */
final class Signatures {
    private Signatures() {}

    static String ofClass(ClassFacts type) {
        String kind = (type.access() & Opcodes.ACC_INTERFACE) != 0 ? "interface " : "class ";
        return modifiers(type.access() & Opcodes.ACC_PUBLIC) + kind + simpleName(type.name());
    }

    static String ofMethod(ClassFacts type, MethodFacts method) {
        String parameters = Arrays.stream(Type.getArgumentTypes(method.descriptor()))
                .map(parameter -> simpleName(parameter.getClassName()))
                .collect(Collectors.joining(", ", "(", ")"));
        String name = method.name().equals("<init>")
                ? simpleName(type.name())
                : simpleName(Type.getReturnType(method.descriptor()).getClassName()) + " " + method.name();
        return modifiers(method.access()) + name + parameters;
    }

    static String ofField(ClassFacts type, FieldFacts field) {
        return modifiers(field.access())
                + simpleName(Type.getType(field.descriptor()).getClassName()) + " " + field.name();
    }

    private static String modifiers(int access) {
        StringBuilder modifiers = new StringBuilder();
        if ((access & Opcodes.ACC_PUBLIC) != 0) {
            modifiers.append("public ");
        } else if ((access & Opcodes.ACC_PROTECTED) != 0) {
            modifiers.append("protected ");
        }
        return (access & Opcodes.ACC_STATIC) != 0 ? modifiers.append("static ").toString() : modifiers.toString();
    }

    static String simpleName(String binaryName) {
        String last = binaryName.substring(binaryName.lastIndexOf('.') + 1);
        return last.substring(last.lastIndexOf('$') + 1);
    }
}
