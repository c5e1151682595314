package dev.lockstep.model;

/**
 * One place on a call stack.
 *
 * @param type binary name of the class
 * @param file path below the source root, or empty if unknown
 * @param line 1-based, or 0 if unknown
 */
public record Frame(String type, String method, String file, int line) {
    @Override
    public String toString() {
        String place = type.substring(type.lastIndexOf('.') + 1) + "." + method;
        return line > 0 ? place + ", line " + line : place;
    }
}
