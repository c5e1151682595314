package dev.lockstep.core.vet;

import java.util.Arrays;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Classes in descriptors. */
final class Types {
    private Types() {}

    /** Binary names of the classes in a descriptor of a field or a method, arrays opened, primitive types left out. */
    static Stream<String> of(String descriptor) {
        return of(Type.getType(descriptor));
    }

    static Stream<String> of(Type type) {
        return switch (type.getSort()) {
            case Type.METHOD ->
                Stream.concat(
                        of(type.getReturnType()),
                        Arrays.stream(type.getArgumentTypes()).flatMap(Types::of));
            case Type.ARRAY -> of(type.getElementType());
            case Type.OBJECT -> Stream.of(type.getClassName());
            default -> Stream.empty();
        };
    }

    /** The class that an instruction names, which may be an array: {@code java/util/List} or {@code [Ljava/util/List;}. */
    static Stream<String> named(String internalName) {
        return of(Type.getObjectType(internalName));
    }

    /** The last part of a binary name. */
    static String simpleName(String binaryName) {
        return binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
    }

    /** The package of a binary name; empty for the unnamed one. */
    static String packageName(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }
}
