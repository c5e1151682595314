package dev.lockstep.model;

import java.util.List;

/** What compiling a workspace came to. A submission that does not compile is a value, not an exception. */
public sealed interface Compilation {
    /** The word used in report.json. */
    String id();

    /** What javac said, errors only. */
    List<Diagnostic> diagnostics();

    /** Every class compiled. */
    record Succeeded(ClassFiles classes) implements Compilation {
        @Override
        public String id() {
            return "succeeded";
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return List.of();
        }
    }

    /** The student's code does not compile, or used up the compiler's limits; at least one diagnostic says why. */
    record Failed(List<Diagnostic> diagnostics) implements Compilation {
        public Failed {
            diagnostics = List.copyOf(diagnostics);
        }

        @Override
        public String id() {
            return "failed";
        }
    }
}
