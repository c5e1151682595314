package dev.lockstep.core.vet;

import java.util.List;

/** Something that a class file names, and where. */
sealed interface Use {
    Where where();

    /** A class. */
    record OfType(String name, Where where) implements Use {}

    /**
     * A field, method or constructor.
     *
     * @param owner the class that byte code looks it up in
     * @param constant the class that its first argument names as a constant; empty if it does not
     */
    record OfMember(String owner, String name, String descriptor, String constant, Where where) implements Use {}

    /** A method that may override one of the JDK, which then calls it. */
    record OfOverride(String type, String name, String descriptor, Where where) implements Use {}

    /** A rule broken by what is declared, whatever the list says. */
    record OfRule(String what, String instead, Where where) implements Use {}

    /**
     * A place in a source file.
     *
     * @param line 0 if the class file does not tell; then it is where {@code words} stand
     */
    record Where(int line, List<String> words) {
        static Where at(int line) {
            return new Where(line, List.of());
        }

        static Where of(String... words) {
            return new Where(0, List.of(words));
        }
    }
}
