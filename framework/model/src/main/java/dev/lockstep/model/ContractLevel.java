package dev.lockstep.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much of the contract an exercise is held to. Each level asks for everything that those before it ask for. */
public enum ContractLevel {
    /** The stub earns nothing, tags and points add up: enough to grade with, while it is being written. */
    DRAFT("enough to try it"),
    /** The reference earns everything, and the handout works: enough for one's own course. */
    COURSE("enough for your own course"),
    /** The whole contract: right solutions hold under load, every mutant loses what it should, every criterion bites. */
    PUBLISHED("enough for everybody's course");

    private final String meaning;

    ContractLevel(String meaning) {
        this.meaning = meaning;
    }

    /** What it is enough for. */
    public String meaning() {
        return meaning;
    }

    /** The word in a manifest and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it asks for what {@code other} asks for. */
    public boolean includes(ContractLevel other) {
        return compareTo(other) >= 0;
    }

    /** The level called {@code word}; empty if there is none. */
    public static Optional<ContractLevel> called(String word) {
        return Arrays.stream(values()).filter(level -> level.id().equals(word)).findFirst();
    }

    /** All words, as a message lists them. */
    public static String words() {
        return Arrays.stream(values()).map(ContractLevel::id).collect(Collectors.joining(", "));
    }
}
