package dev.lockstep.weaver;

import dev.lockstep.kit.interleavings.Exploration;
import dev.lockstep.kit.interleavings.Result;
import java.util.function.Supplier;

/** One class of the corpus, and what an exploration should say about it: a kind of fault, or "PASSED". */
public record Case(String name, String expected, Supplier<Result> exploration) {
    /** A right class. */
    public static Case right(String name, Exploration exploration) {
        return new Case(name, "PASSED", exploration::result);
    }

    /** A wrong class. */
    public static Case wrong(String name, String kind, Exploration exploration) {
        return new Case(name, kind, exploration::result);
    }

    /** Anything else that gives a result. */
    public static Case other(String name, String expected, Supplier<Result> exploration) {
        return new Case(name, expected, exploration);
    }

    /** What was found, in the words of {@link #expected()}. */
    static String found(Result result) {
        if (result instanceof Result.Failed failed) {
            return failed.trace().kind().name();
        }
        return result instanceof Result.Passed ? "PASSED" : "UNSUPPORTED";
    }
}
