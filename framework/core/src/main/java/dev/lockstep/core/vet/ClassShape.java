package dev.lockstep.core.vet;

import java.util.List;
import java.util.Set;

/**
 * What other classes can see of a class: its supertypes, and what it declares.
 *
 * @param name binary name, as all class names in this package: {@code java.util.Map$Entry}
 * @param superName empty for {@code Object}
 * @param members name and descriptor of each field and method; private ones only of the submission's own classes
 */
record ClassShape(String name, boolean isPublic, String superName, List<String> interfaces, Set<String> members) {
    private static final Set<String> POLYMORPHIC =
            Set.of("java.lang.invoke.VarHandle", "java.lang.invoke.MethodHandle");
    private static final String ANY_ARGUMENTS = "([Ljava/lang/Object;)";

    /** A call of {@code VarHandle.set} may have any descriptor; the class declares one with {@code Object...}. */
    boolean declares(String member, String descriptor) {
        return members.contains(member + descriptor)
                || POLYMORPHIC.contains(name)
                        && members.stream().anyMatch(declared -> declared.startsWith(member + ANY_ARGUMENTS));
    }
}
