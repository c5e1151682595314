package dev.lockstep.core.vet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * A field, method or constructor of a class of the JDK.
 *
 * @param owner the class that declares it
 * @param onOwnClass whether its first argument is a constant that names a class of the submission
 */
record Member(String owner, String name, String descriptor, boolean onOwnClass) {
    private static final String LANG = "java.lang.";

    /** The ways in which a list may write it, from the narrowest: {@code sleep(long)}, then {@code sleep}. */
    List<String> spellings() {
        if (!isMethod()) {
            return List.of(name);
        }
        String plain = simpleName();
        String full = plain + "(" + String.join(",", parameters()) + ")";
        return onOwnClass ? List.of(full.replaceFirst("\\(Class", "(own"), full, plain) : List.of(full, plain);
    }

    /** As a student would write it: {@code System.exit(int)}, {@code new java.io.FileReader(String)}. */
    String words() {
        String type = words(owner);
        if (!isMethod()) {
            return type + "." + name;
        }
        String parameters = parameters().stream().collect(Collectors.joining(", ", "(", ")"));
        return name.equals("<init>") ? "new " + type + parameters : type + "." + name + parameters;
    }

    /** A class as a student would write it; what lies in {@code java.lang} needs no package. */
    static String words(String binaryName) {
        boolean inLang = binaryName.startsWith(LANG) && binaryName.indexOf('.', LANG.length()) < 0;
        return (inLang ? binaryName.substring(LANG.length()) : binaryName).replace('$', '.');
    }

    /** Constructors are called {@code new}. */
    String simpleName() {
        return name.equals("<init>") ? "new" : name;
    }

    /** Every class in its descriptor. */
    Stream<String> types() {
        return Types.of(descriptor);
    }

    private boolean isMethod() {
        return descriptor.startsWith("(");
    }

    private List<String> parameters() {
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(type -> Types.simpleName(type.getClassName()))
                .toList();
    }
}
