package dev.lockstep.core.suite;

/**
 * A member, or a class itself, that byte code names.
 *
 * @param owner binary name of the class it is looked up in
 * @param name empty for the class itself
 * @param descriptor of a field or method; begins with {@code (} for a method
 * @param isStatic whether byte code uses it without an instance
 */
record MemberReference(String owner, String name, String descriptor, boolean isStatic) {
    static MemberReference toClass(String owner) {
        return new MemberReference(owner, "", "", false);
    }

    boolean isClass() {
        return name.isEmpty();
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }
}
