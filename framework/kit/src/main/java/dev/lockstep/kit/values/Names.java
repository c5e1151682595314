package dev.lockstep.kit.values;

/** Names of types as messages show them. */
final class Names {
    private Names() {}

    /** The name without its package. */
    static String simple(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('.') + 1);
    }
}
